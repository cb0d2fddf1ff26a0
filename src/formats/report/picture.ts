import type { Look } from "~/lenses/look";
import type { Scene } from "~/scene/scene";

import { hiddenCount } from "../caption";
import type { Legend } from "../legend";
import { paragraph, type Section, sentencesOf } from "./document";
import type { Reported } from "./reported";

/** The drawing of a report and what it means. */
export interface Drawn {
  readonly look: Look;
  readonly scene: Scene;
  readonly legend: Legend;
}

/** The drawing, which holds its own legend, and beneath it through what it is seen and what it does not show. */
export function pictureSection(drawn: Drawn, reported: Reported): Section {
  return {
    id: "picture",
    title: reported.say("report.picture.title"),
    blocks: [{ as: "picture" }, paragraph(caption(drawn, reported))],
  };
}

function caption({ look, scene, legend }: Drawn, { variant, say }: Reported): string {
  const hidden = look.only.size === 0 ? 0 : hiddenCount(variant, scene);
  return sentencesOf(
    say("report.picture.caption", { lens: lensNames(legend) }),
    ...legend.parts.map((part) => part.caption),
    hidden === 0 ? null : say("report.picture.told"),
    scene.unplaced.length === 0 ? null : say("report.picture.unplaced", { count: scene.unplaced.length }),
  );
}

export function lensNames({ parts }: Legend): string {
  return parts.map(({ title }) => title).join(", ");
}
