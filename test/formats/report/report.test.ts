import { describe, expect, it } from "vitest";

import { caseList } from "~/cases/index";
import { relationSentence } from "~/formats/sentences";
import { plainLook } from "~/lenses/look";
import { addFrame, addNote } from "~/model/commands/annotations";
import { updateMap } from "~/model/commands/details";
import { updateElements } from "~/model/commands/elements";
import { addExtra } from "~/model/commands/extras";
import { setImpactItem } from "~/model/commands/impact";
import { addPerspective, addReading } from "~/model/commands/perspectives";
import { setTrust, updateRelations } from "~/model/commands/relations";
import { updateVariant } from "~/model/commands/variants";
import { newFrame } from "~/model/frame";
import type { RelataMap } from "~/model/map";
import { newNote } from "~/model/note";
import { newReading } from "~/model/reading";

import { aFullMap, aMap } from "../../a";
import { english } from "../english";
import { flat, shownIn, written } from "./reports";

/** Everything of the full map that can be said in words. */
function toldMap(): RelataMap {
  let map = updateMap(aFullMap(), {
    ...{ title: "Smart street", question: "Who watches whom?", summary: "A street with cameras." },
    ...{
      place: "Eindhoven",
      period: "2017–2020",
      asOf: "2019",
      contentNote: "Tells of violence.",
      tags: ["night"],
    },
    coding: { status: "interpretive", note: "Coded by hand", date: "2026" },
  });
  const environment = { context: "A busy night life.", priorArrangements: ["Patrols"] };
  map = updateVariant(map, "now", { environment });
  map = updateVariant(map, "then", { reason: "Too many cameras.", status: "proposed", date: "2021" });
  map = updateElements(map, "now", ["police"], {
    type: "police",
    note: "On foot.",
    seatAtTable: "yes",
    influence: 7,
  });
  map = updateElements(map, "now", ["fraud"], { type: "fraud", contested: true, severity: 4 });
  map = setTrust(map, "now", ["r1"], "forward", {
    why: "Years of work",
    confidence: "high",
    basis: ["ability"],
  });
  map = updateRelations(map, "now", ["r1"], {
    ...{ label: "Help desk", strength: 3, formality: "formal", roles: { from: "provide", to: "receive" } },
    ...{ prehistory: [{ date: "2018", event: "A fight", effect: -1 }], note: "Closed on Mondays." },
    informalRules: [{ text: "Nobody calls first", type: "competing" }],
  });
  const score = { score: 2, why: "Not asked", evidence: "reported" } as const;
  return setImpactItem(map, "now", { of: "overall" }, "lawfulness", score);
}

describe("a report of a map with frames and notes", () => {
  it("tells what lies in each frame, and what the notes say", () => {
    let map = aMap("Police 1> Visitors", "Shops");
    const size = { width: 480, height: 200 };
    map = addFrame(map, "now", newFrame("f", "Local level", { x: 120, y: 0 }, size));
    map = addFrame(map, "now", newFrame("g", "", { x: 4000, y: 0 }, size));
    map = addNote(map, "now", newNote("n", "Ask *them*\nsoon", { x: 120, y: 60 }));
    const { markdown, html } = written(map, "now");
    const said = shownIn(markdown);
    expect(said).toContain(
      "### Frame: Local level - Elements in it: Police; Visitors - Notes in it: Ask *them* soon",
    );
    expect(said).toContain("### Frame: Unnamed Nothing lies in it.");
    expect(said).toContain("### Notes - Ask *them* soon");
    expect(html).toContain("Frames and notes");
    expect(written(aMap("Police"), "now").html).not.toContain("Frames and notes");
  });
});

describe("a report", () => {
  const { markdown, html } = written(toldMap(), "now");
  const said = shownIn(markdown);

  it.each([
    ["its title and its variant", "# Smart street Now **Who watches whom?**"],
    ["place", "- **Place:** Eindhoven"],
    ["period", "- **Period:** 2017–2020"],
    ["date", "- **As of:** 2019"],
    ["coding note", "**Ratings are interpretive coding.** Coded by hand. Date: 2026."],
    ["content note first", "**Content note:** Tells of violence. A street with cameras. ## The picture"],
    ["environment", "A busy night life. ### Arrangements already in place - Patrols"],
    [
      "each element with what is known",
      "#### Police Type: Police or law enforcement; A seat at the table: Yes; Influence: 7 of 10. On foot. Source: [1]",
    ],
    [
      "what a party receives",
      "On the whole: protected but dependent. Protection +2.00 (worst +2), empowerment −1.00 (worst −1). ###",
    ],
    [
      "the same in a table",
      "| Party | Protection | Empowerment | Where that leaves the party | | --- | --- | --- | --- | | Visitors | +2.00 (worst +2) | −1.00 (worst −1) | protected but dependent |",
    ],
    ["threats", "#### Fraud Type: Fraud; Severity: 4 of 5; Contested: yes."],
    ["owners", "#### Data Owner: Police."],
    ["trust reasons", "- **Police towards Visitors:** Years of work. Confidence: High. Rests on: Ability."],
    [
      "practice",
      "- **Practice:** Strength: strong; Formality: Formal; Role of Police: Provide; Role of Visitors: Receive",
    ],
    ["prehistory", "- **Prehistory** - 2018: A fight. It lowered trust."],
    ["informal rules", "- **Informal rules** - Nobody calls first. Competing."],
    ["note", "- **Note:** Closed on Mondays."],
    [
      "what single parties see, apart",
      "- **As single parties see it, apart from what is agreed above** - **Residents:** distrust from Police towards Visitors (−2); trust from Visitors towards Police not known;",
    ],
    ["perspectives", "- **Residents:** 1 reading in this variant."],
    ["facts", "- It happened. Verified. Source: [1]"],
    ["impact", "| Legitimacy: Lawful | 2, rather no | Reported | Not asked |"],
    [
      "unknown impact as unknown",
      "| Effectiveness: The threat really fell | not known | not stated | not stated |",
    ],
    ["impact by group", "### For Visitors Effectiveness 2, legitimacy not known, scored in summary."],
    ["impact by perspective", "### In the eyes of Residents"],
    ["feedback", "- More of “Fraud” brings more of “Help desk” (+)."],
    ["sources", "1. A report. Report, 2020, Verified."],
    ["when it was made", "Made with Relata on 25 November 2026."],
  ])("has %s", (_, words) => expect(said).toContain(words));

  it("leads from each number to the source, and from each question to its relation", () => {
    expect(html).toContain(`<a href="#source-1">[1]</a>`);
    expect(html).toContain(`<li id="source-1">`);
    expect(html).toContain(`<h3 id="relation-1">1. Help desk</h3>`);
    expect(html).toContain(`<a href="#relation-1">1. Help desk</a> – What is the reason for this`);
  });

  it("of a redesign says what changed, from what to what, and why", () => {
    const redesign = setTrust(toldMap(), "then", ["r1"], "forward", { value: 3 });
    const then = shownIn(written(redesign, "then").markdown);
    expect(then).toContain("- **Based on:** Now - **State of the redesign:** Proposed - **Date:** 2021");
    expect(then).not.toContain("**As of:**");
    expect(then).toContain("### Why this variant Too many cameras.");
    expect(then).toContain("What is different from “Now”, and why.");
    expect(then).toMatch(
      /- \*\*Changed: “Police works with Visitors”\.\*\* because - \*\*Before:\*\* .*\*\*Now:\*\*/u,
    );
    expect(then).toContain(
      "Now:** Police works with Visitors. There is deep trust from Police towards Visitors (+3),",
    );
    expect(markdown).not.toContain("## Changes");
  });

  it("says through what the drawing is seen, for whom, and what it hides", () => {
    const look = { ...plainLook, lens: "humanSecurity", beneficiary: "visitors", only: new Set(["harm"]) };
    expect(shownIn(written(toldMap(), "now", look).markdown)).toContain(
      "Seen through the lens Human security. Shown for Visitors. Shown alone: harms or takes away. 1 relation is hidden. What is hidden is told below all the same.",
    );
    const eyes = { ...plainLook, lens: "perspectives", perspective: "p1" };
    expect(written(toldMap(), "now", eyes).markdown).toContain("Shown in the eyes of Residents.");
  });

  it("tells where parties differ most, what one does not see and what one alone sees", () => {
    const party = { id: "p2", name: "Owners", chain: null, colour: null, securityView: "" };
    let map = addPerspective(toldMap(), party);
    const blank = { perspective: "p2", person: null, variant: "now" };
    map = addReading(map, { ...newReading({ id: "g8", ...blank, relation: "r1" }), forward: 2 });
    map = addReading(map, { ...newReading({ id: "g9", ...blank, relation: "r2" }), seen: false });
    const ends = { variant: "now", from: "visitors", to: "square" };
    map = addExtra(map, "p2", { id: "x1", ...ends, kind: "use", label: "", why: "At night." });
    const said = shownIn(written(map, "now").markdown);
    expect(said).toContain("trust of Police in Visitors: Residents −2, Owners +2. 4 of 6 steps apart.");
    expect(said).toContain("**Owners:** does not see this relation.");
    expect(said).toContain("### What one party alone sees - Owners: Visitors");
    expect(said).toContain("At night.");
    expect(shownIn(written(toldMap(), "now").markdown)).not.toContain("Where they differ most");
  });

  it("of an empty map says that there is nothing yet", () => {
    const empty = shownIn(written(updateMap(aMap(), { title: "" }), "now").markdown);
    for (const words of [
      "# Untitled map",
      "This map does not say how its ratings were made.",
      "Nothing has been put on this map yet.",
      "Nothing relates to anything yet.",
      "10 questions follow",
    ])
      expect(empty).toContain(words);
    expect(empty).not.toContain("## Sources");
  });

  it("is the same to the byte each time", () => {
    expect(written(toldMap(), "now")).toEqual(written(toldMap(), "now"));
  });
});

describe.each(caseList)("the report of $id", (study) => {
  it("holds every relation, fact, source and reason, in both variants and both files", async () => {
    const map = await study.load();
    expect(map.variants).toHaveLength(2);
    for (const variant of map.variants) {
      const { html, markdown } = written(map, variant.id);
      const files = [shownIn(markdown), shownHtml(html)];
      const texts = [
        ...variant.relations.flatMap((relation) => [
          relationSentence({ ...relation, label: "" }, variant, english).replace(/^[^.]*\.$/u, ""),
          ...[relation.trust?.forward.why, relation.trust?.backward.why, relation.note],
          ...[relation.humanSecurity?.whyProtection, relation.humanSecurity?.whyEmpowerment],
          ...relation.prehistory.map(({ event }) => event),
          ...relation.informalRules.map(({ text }) => text),
        ]),
        ...map.facts.map(({ text }) => text),
        ...map.sources.flatMap(({ citation, url, via }) => [citation, url, via]),
        ...variant.elements.flatMap(({ label, note }) => [label, note]),
        ...variant.feedback.map(({ why }) => why),
        ...variant.changes.map(({ why }) => why),
        ...Object.values(variant.impact.items).map(({ why }) => why),
        ...[map.summary, map.place, map.period, map.contentNote, map.coding?.note, variant.reason],
      ].map((text) => flat(text ?? ""));
      for (const file of files) expect(texts.filter((text) => !file.includes(text))).toEqual([]);
      expect(markdown).not.toMatch(/(?:report|sentences|words)\.\w+\.|\{\{|undefined/u);
    }
  });
});

/** What a page shows, apart from its drawing. */
function shownHtml(html: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
  };
  const text = html
    .replaceAll(/<svg[\s\S]*?<\/svg>/gu, "")
    .replaceAll(/<[^>]*>/gu, " ")
    .replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => entities[entity] ?? entity);
  return flat(text);
}

describe("the open questions of the childcare-benefits case", () => {
  const parties = [
    ...["Cabinet (Finance; Social Affairs)", "House of Representatives", "Tax Administration / Benefits"],
    ...["CAF fraud team", "Council of State, Administrative Jurisdiction Division", "National Ombudsman"],
    ...["Data Protection Authority (AP)", "Childminding agencies", "Parents treated as fraudsters"],
    ...["Parents with dual or non-Dutch nationality", "Investigative press (Trouw, RTL Nieuws)"],
    "Lawyers and parent networks",
  ];
  const trust = (second: number) => [
    "### Trust that is not rated (2)",
    "- 2. Parliamentary control, motions and inquiries – How much trust is there from Cabinet (Finance; Social Affairs) towards House of Representatives?",
    `- ${second}. Appeals against recovery decisions – How much trust is there from Council of State, Administrative Jurisdiction Division towards Parents treated as fraudsters?`,
  ];
  const contested = [
    "### Threats that are contested (1)",
    "- Is “Organised benefit fraud through facilitators” a threat? Somebody concerned denies it.",
  ];
  const seats = (all: readonly string[]) => [
    `### Seats at the table that are not known (${all.length})`,
    ...all.map((name) => `- Is there a seat at the table for ${name}?`),
  ];

  // Read against the case: two trusts are unrated with a reason for it, nobody's seat is recorded, one threat is denied.
  it.each([
    [
      "as-is",
      [
        "15 questions follow from what this variant leaves empty. Nothing here is guessed.",
        ...trust(11),
        ...seats(parties),
        ...contested,
      ],
    ],
    [
      "redesign",
      [
        "21 questions follow from what this variant leaves empty. Nothing here is guessed.",
        ...trust(10),
        ...seats([...parties, "Recovery organisation UHT", "Municipalities (broad support)"]),
        ...contested,
        "### Changes without a reason (4)",
        "- New: Actor “Recovery organisation UHT”. Why?",
        "- New: Actor “Municipalities (broad support)”. Why?",
        "- New: “Assessment, EUR 30,000 and damages”. Why?",
        "- New: “Broad support (housing, care, work, debts)”. Why?",
      ],
    ],
  ])("%s are what is not known of it, and nothing else", async (variantId, questions) => {
    const [study] = caseList;
    const map = await study?.load();
    if (map === undefined) throw new Error("no case");
    const { markdown } = written(map, variantId);
    const [, chapter = ""] = /^## Open questions$([\s\S]*?)^## /mu.exec(markdown) ?? [];
    expect(
      chapter
        .split("\n")
        .filter((line) => line !== "")
        .map(shownIn),
    ).toEqual(questions);
  });
});
