import { outsideAddress } from "~/lib/outside";
import type { Source } from "~/model/map";

import { item, type Line, list, type Run, type Section, sentencesOf } from "./document";
import type { Reported } from "./reported";

/** The sources of the map, by the numbers that the report refers to; null where it has none. */
export function sourcesSection(reported: Reported): Section | null {
  const { map, say } = reported;
  if (map.sources.length === 0) return null;
  return {
    id: "sources",
    title: say("report.sources.title"),
    blocks: list(
      map.sources.map((source, index) => item(sourceLine(source, reported), [], `source-${index + 1}`)),
      true,
    ),
  };
}

function sourceLine(source: Source, { say }: Reported): Line {
  const { citation, type, year, evidence, via, url } = source;
  const marks = [
    type === null ? null : say(`words.sourceTypes.${type}`),
    year === null ? null : String(year),
    evidence === null ? null : say(`words.evidences.${evidence}`),
    via === null || via.trim() === "" ? null : say("report.sources.via", { via: via.trim() }),
  ].filter((mark) => mark !== null);
  const cited = citation.trim() === "" ? say("report.sources.unnamed") : citation;
  return [sentencesOf(cited, marks.join(", ")), ...addressRuns(url)];
}

/** An address as it stands; it leads there only where a click may. */
function addressRuns(url: string | null): readonly Run[] {
  const text = url?.trim() ?? "";
  if (text === "") return [];
  const address = outsideAddress(text);
  return [" ", address === null ? text : { as: "outside", address, text }];
}
