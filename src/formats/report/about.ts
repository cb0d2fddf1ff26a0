import { type Block, item, type Line, list, paragraph, type Section, sentencesOf, strong } from "./document";
import { citations, type Reported } from "./reported";

/** What the map is about, when and where, and how far its ratings can be relied on. */
export function aboutSection(reported: Reported): Section {
  const { variant, say } = reported;
  const { environment } = variant;
  return {
    id: "about",
    title: say("report.about.title"),
    blocks: [
      ...particulars(reported),
      ...coding(reported),
      ...headed(say("report.about.reason"), variant.reason),
      ...headed(say("report.about.environment"), environment.context),
      ...arrangements(reported),
    ],
  };
}

function headed(title: string, text: string): readonly Block[] {
  return text.trim() === ""
    ? []
    : [{ as: "heading", level: 3, text: title, id: null }, paragraph(text.trim())];
}

function particulars(reported: Reported): readonly Block[] {
  const { map, variant, base, say } = reported;
  const status = variant.status === null ? "" : say(`words.redesignStatuses.${variant.status}`);
  const sources = citations(variant.sources, reported);
  // The date of the map is that of the arrangement as it was found, and of no redesign.
  const asOf = variant.asOf.trim() === "" && variant.basedOn === null ? map.asOf : variant.asOf;
  const rows: readonly (readonly [string, Line])[] = [
    [say("report.about.place"), [map.place]],
    [say("report.about.period"), [map.period]],
    [say("report.about.asOf"), [asOf]],
    [say("report.about.variant"), [variant.name, ...(sources.length === 0 ? [] : [". ", ...sources])]],
    [say("report.about.basedOn"), [base?.name ?? ""]],
    [say("report.about.status"), [status]],
    [say("report.about.date"), [variant.date]],
    [say("report.about.tags"), [map.tags.join(", ")]],
  ];
  const told = rows.filter(([, [first]]) => typeof first === "string" && first.trim() !== "");
  if (told.length === 0) return [];
  return [{ as: "table", head: null, rows: told.map(([what, line]) => [[what], line]) }];
}

function coding({ map, say }: Reported): readonly Block[] {
  const title: Block = { as: "heading", level: 3, text: say("report.about.coding"), id: null };
  if (map.coding === null) return [title, paragraph(say("report.about.codingUnsaid"))];
  const { status, note, date } = map.coding;
  const said =
    status === "interpretive" || status.trim() === ""
      ? say("report.about.interpretive")
      : say("report.about.otherCoding", { status });
  const dated =
    date.trim() === "" ? null : say("report.pair", { what: say("report.about.date"), value: date });
  const lead = note.trim() === "" ? say("report.about.codingLead") : note;
  return [title, paragraph(strong(sentencesOf(said)), ` ${sentencesOf(lead, dated)}`)];
}

function arrangements({ variant, say }: Reported): readonly Block[] {
  const prior = variant.environment.priorArrangements.filter((each) => each.trim() !== "");
  if (prior.length === 0) return [];
  return [
    { as: "heading", level: 3, text: say("report.about.prior"), id: null },
    ...list(prior.map((each) => item([each]))),
  ];
}
