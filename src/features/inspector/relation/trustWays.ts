import type { Text } from "~/i18n/text";
import type { Element } from "~/model/element";
import type { Direction, Relation } from "~/model/relation";

import { nameOf } from "../names";

interface TrustWay {
  readonly direction: Direction;
  readonly x: string;
  readonly y: string;
}

/** Which way X can trust Y: none where the relation holds no trust, and one where a party relates to itself. */
export function trustWays(relation: Relation, from: Element, to: Element, t: Text): readonly TrustWay[] {
  if (relation.trust === null) return [];
  const [x, y] = [nameOf(from, t), nameOf(to, t)];
  const forward: TrustWay = { direction: "forward", x, y };
  return from.id === to.id ? [forward] : [forward, { direction: "backward", x: y, y: x }];
}
