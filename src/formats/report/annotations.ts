import type { Frame } from "~/model/frame";
import { framesOf, insideFrame, notesOf } from "~/model/queries";

import { nameOf } from "../sentences";
import { type Block, heading, item, list, paragraph, type Section } from "./document";
import { pair, type Reported } from "./reported";

/** What is written over the drawing: each frame with the names of what lies in it, and the words of the notes. */
export function annotationsSection(reported: Reported): Section | null {
  const { variant, say } = reported;
  const frames = framesOf(variant);
  const notes = notesOf(variant).filter(({ text }) => text.trim() !== "");
  if (frames.length === 0 && notes.length === 0) return null;
  return {
    id: "annotations",
    title: say("report.annotations.title"),
    blocks: [
      ...frames.flatMap((frame) => frameBlocks(frame, reported)),
      ...(notes.length === 0 ? [] : [heading(3, say("report.annotations.notes"))]),
      ...list(notes.map(({ text }) => item([text.trim()]))),
    ],
  };
}

function frameBlocks(frame: Frame, reported: Reported): readonly Block[] {
  const { variant, say } = reported;
  const { elements, frames, notes } = insideFrame(frame, variant);
  const named = (what: string, names: readonly string[]) =>
    names.length === 0 ? [] : [item([pair(say(`report.annotations.${what}`), names.join("; "), reported)])];
  const words = notes.map(({ text }) => text.replaceAll(/\s+/gu, " ").trim()).filter((text) => text !== "");
  const inside = [
    ...named(
      "elements",
      elements.map((element) => nameOf(element, say)),
    ),
    ...named(
      "frames",
      frames.map((inner) => frameName(inner, reported)),
    ),
    ...named("notesInside", words),
  ];
  return [
    heading(3, say("report.annotations.frame", { name: frameName(frame, reported) })),
    ...(frame.note.trim() === "" ? [] : [paragraph(frame.note.trim())]),
    ...(inside.length === 0 ? [paragraph(say("report.annotations.empty"))] : list(inside)),
  ];
}

function frameName({ label }: Frame, { say }: Reported): string {
  return label.trim() === "" ? say("common.unnamed") : label.trim();
}
