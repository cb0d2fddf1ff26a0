import { type Legend, legendWords } from "~/formats/legend";
import type { Frame } from "~/formats/picture";
import type { Text } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import { framesOf, notesOf, variantOf } from "~/model/queries";
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
const mostSources = 3;

export function pictureWords(
  { look, variantId, viewName = "" }: Subject,
  { map, scene }: Pick<Shown, "map" | "scene">,
  t: Text,
  today: Date,
): PictureWords {
  const legend = legendWords(look, scene, sayer(t));
  const explained = legend.parts.filter(({ entries }) => entries.length > 0);
  const { coding } = map;
  const place = orNull(map.place);
  const variant = map.variants.length > 1 ? variantOf(map, variantId).name : "";
  return {
    title: orNull(map.title),
    question: orNull(map.question),
    legend: explained.length === 0 ? null : { parts: explained },
    place: place === null ? null : t("transfer.picture.place", { place }),
    coding: coding === null ? null : (orNull(coding.note) ?? t("transfer.picture.coding")),
    date: t("transfer.picture.dated", { date: today }),
    source: sourceLine(map, t),
    variant: orNull([variant, viewName].filter((name) => name.trim() !== "").join(" · ")),
    description: [
      t("transfer.picture.described", {
        elements: t("common.elements", { count: scene.elements.length }),
        relations: t("common.relations", { count: scene.relations.length }),
        lens: legend.parts.map(({ title }) => title).join(", "),
      }),
      ...annotationWords(variantOf(map, variantId), scene, t),
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
  const notes = [
    part("coding", words.coding),
    part("source", words.source),
    part("place", words.place),
    part("date", words.date),
  ];
  return {
    title: part("title", words.title),
    variant: part("title", words.variant),
    question: part("question", words.question),
    legend: part("legend", words.legend),
    notes: notes.filter((note) => note !== null),
  };
}

function sourceLine({ sources }: RelataMap, t: Text): string {
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
