import { type Legend, legendWords } from "~/formats/legend";
import type { Frame } from "~/formats/picture";
import type { Text } from "~/i18n/text";
import { sayingOf } from "~/i18n/useSay";
import type { RelataMap, Source } from "~/model/map";
import { elementOf, framesOf, notesOf, relationOf, variantOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import type { Scene } from "~/scene/scene";
import type { Say } from "~/scene/words";

import type { PicturePart } from "./pictureChoices";
import type { Shown } from "./shown";
import type { Subject } from "./subject";

/** What each part says; null where the map has nothing to say there. */
export interface PictureWords {
  readonly title: string | null;
  readonly question: string | null;
  readonly legend: Legend | null;
  readonly place: string | null;
  readonly coding: string | null;
  readonly date: string;
  readonly source: string;
  /** Belongs to the title: which of several variants is drawn, in which kept view. */
  readonly variant: string | null;
  readonly description: string;
}

/** Sources named at the foot of a picture; further ones are counted. */
const mostSources = 24;

export function pictureWords(
  { look, variantId, viewName = "" }: Subject,
  { map, scene, leftOut }: Pick<Shown, "map" | "scene" | "leftOut">,
  t: Text,
  today: Date,
): PictureWords {
  const variant = variantOf(map, variantId);
  const say = sayingOf(t);
  const legend = legendWords(look, { map, variant, scene, hidden: leftOut.byLegend }, say);
  const { coding } = map;
  const isExplained = legend.parts.some(({ entries }) => entries.length > 0);
  return {
    title: orNull(map.title),
    question: orNull(map.question),
    legend: isExplained ? legend : null,
    place: orNull(map.place),
    coding: coding === null ? null : (orNull(coding.note) ?? t("transfer.picture.coding")),
    date: [...asOf(map, variant, t), t("transfer.picture.drawn", { date: today })].join(" · "),
    source: sourceLine(sourcesShown(map, scene, variant), t),
    variant: orNull(
      [map.variants.length > 1 ? variant.name : "", viewName]
        .filter((name) => name.trim() !== "")
        .join(" · "),
    ),
    description: [
      t("transfer.picture.described", {
        elements: t("common.elements", { count: scene.elements.length }),
        relations: t("common.relations", { count: scene.relations.length }),
        lens: legend.parts.map(({ title }) => title).join(", "),
      }),
      ...annotationWords(variant, scene, t),
    ].join(" "),
  };
}

/** The names of the frames and the words of the notes that are drawn. */
function annotationWords(variant: Variant, scene: Scene, t: Text): readonly string[] {
  const said = (all: readonly string[]) =>
    all
      .map((words) => words.replaceAll(/\s+/gu, " ").trim())
      .filter((words) => words !== "")
      .join("; ");
  const [drawnFrames, drawnNotes] = [scene.frames, scene.notes].map(
    (drawn) => new Set(drawn.map(({ id }) => id)),
  );
  const frames = said(
    framesOf(variant)
      .filter(({ id }) => drawnFrames?.has(id))
      .map(({ label }) => label),
  );
  const notes = said(
    notesOf(variant)
      .filter(({ id }) => drawnNotes?.has(id))
      .map(({ text }) => text),
  );
  return [
    frames === "" ? null : t("transfer.picture.frames", { list: frames }),
    notes === "" ? null : t("transfer.picture.notes", { list: notes }),
  ].filter((words) => words !== null);
}

/** The frame with the wished parts. */
export function frameOf(words: PictureWords, wished: ReadonlySet<PicturePart>): Frame {
  const part = <Word>(name: PicturePart, word: Word) => (wished.has(name) ? word : null);
  const said = (...texts: readonly (string | null)[]) => texts.filter((text) => text !== null);
  return {
    title: part("title", words.title),
    variant: part("title", words.variant),
    setting: orNull(said(part("place", words.place), part("date", words.date)).join(" · ")),
    question: part("question", words.question),
    legend: part("legend", words.legend),
    notes: said(part("coding", words.coding), part("source", words.source)),
  };
}

/** The time that a variant is about: that of the map, for the arrangement as it was found. */
function asOf(map: RelataMap, variant: Variant, t: Text): readonly string[] {
  const said = orNull(variant.asOf) ?? (variant.basedOn === null ? orNull(map.asOf) : null);
  return said === null ? [] : [t("transfer.picture.asOf", { asOf: said })];
}

/** The sources that what is drawn rests on, in the order of the map; all of them where all is drawn and none names any. */
function sourcesShown({ sources }: RelataMap, scene: Scene, variant: Variant): readonly Source[] {
  const cited = new Set([
    ...variant.sources,
    ...scene.elements.flatMap(({ id }) => elementOf(variant, id)?.sources ?? []),
    ...scene.relations.flatMap(({ id }) => relationOf(variant, id)?.sources ?? []),
  ]);
  const shown = sources.filter(({ id }) => cited.has(id));
  const isWhole = scene.elements.length === variant.elements.length;
  return shown.length === 0 && isWhole ? sources : shown;
}

function sourceLine(sources: readonly Source[], t: Text): string {
  const made = t("transfer.picture.made");
  const named = sources
    .map(({ citation }) => citation.trim().replace(/[\s.]+$/u, ""))
    .filter((citation) => citation !== "")
    .slice(0, mostSources);
  if (named.length === 0) return made;
  const list = named.join("; ");
  const count = sources.length - named.length;
  const said =
    count === 0
      ? t("transfer.picture.sources", { list, count: named.length })
      : t("transfer.picture.sourcesMore", { list, count });
  return `${said}. ${made}`;
}

/** Drawings ask for words by keys that they put together themselves. */
export function sayer(t: Text): Say {
  return (key) => t(key as "common.app");
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
