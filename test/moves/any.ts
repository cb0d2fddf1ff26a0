import fc from "fast-check";

import { annotationMoves } from "./annotations";
import { detailMoves, perspectiveMoves, storyMoves } from "./details";
import { elementMoves } from "./elements";
import { impactMoves } from "./impact";
import { loopMoves } from "./loops";
import type { Move } from "./move";
import { relationMoves } from "./relations";
import { siloMoves } from "./silos";
import { variantMoves } from "./variants";

/** Any command with any arguments that its caller may bring, for whatever map it meets. */
export const aMove: fc.Arbitrary<Move> = fc.oneof(
  ...[
    ...[...elementMoves, ...relationMoves, ...impactMoves, ...variantMoves],
    ...[...detailMoves, ...perspectiveMoves, ...storyMoves, ...annotationMoves, ...siloMoves, ...loopMoves],
  ],
);

/** Several commands one after another. */
export const someMoves = fc.array(aMove, { maxLength: 12 });
