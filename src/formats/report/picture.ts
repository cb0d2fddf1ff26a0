import type { Look } from "~/lenses/look";
import { elementOf } from "~/model/queries";
import type { Scene } from "~/scene/scene";

import type { Legend } from "../legend";
import { nameOf } from "../sentences";
import { type Block, item, list, paragraph, type Section, sentencesOf, strong } from "./document";
import type { Reported } from "./reported";

/** The drawing of a report and what it means. */
export interface Drawn {
  readonly look: Look;
  readonly scene: Scene;
  readonly legend: Legend;
}

export function pictureSection(drawn: Drawn, reported: Reported): Section {
  const { say } = reported;
  return {
    id: "picture",
    title: say("report.picture.title"),
    blocks: [
      { as: "picture" },
      paragraph(caption(drawn, reported)),
      { as: "heading", level: 3, text: say("report.picture.legend"), id: null },
      ...drawn.legend.parts.flatMap(({ title, how, entries }): readonly Block[] => [
        paragraph(strong(`${title}.`), ` ${how}`),
        ...list(entries.map(({ words }) => item([words]))),
      ]),
    ],
  };
}

/** Through what the drawing is seen, and what it does not show. */
function caption({ look, scene, legend }: Drawn, { map, variant, say }: Reported): string {
  const beneficiary = look.beneficiary === null ? undefined : elementOf(variant, look.beneficiary);
  const perspective = map.perspectives.find(({ id }) => id === look.perspective);
  const placed = variant.relations.filter(({ from, to }) =>
    [from, to].every((end) => elementOf(variant, end)?.position != null),
  );
  const hidden = placed.length - scene.relations.length;
  const through = (lens: string) => look.lens === lens || look.companion === lens;
  return sentencesOf(
    say("report.picture.caption", { lens: lensNames(legend) }),
    beneficiary !== undefined && through("humanSecurity")
      ? say("report.picture.for", { name: nameOf(beneficiary, say) })
      : null,
    perspective !== undefined && through("perspectives")
      ? say("report.picture.eyes", { name: perspective.name })
      : null,
    hidden === 0 ? null : say("report.picture.hidden", { count: hidden }),
    scene.unplaced.length === 0 ? null : say("report.picture.unplaced", { count: scene.unplaced.length }),
  );
}

export function lensNames({ parts }: Legend): string {
  return parts.map(({ title }) => title).join(", ");
}
