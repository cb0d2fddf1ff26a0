import type { Compared, Comparison } from "~/analysis/rounds/comparison";
import type { RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";

import { type Block, item, type Item, list, paragraph, type Report, strong } from "../report/document";
import type { SayWith } from "../sentences";
import { agreementSentences, comparedSentence, plainSentence } from "./compared-sentences";

/** What a page about a recoding is made from. */
export interface Recoded {
  readonly map: RelataMap;
  readonly variant: Variant;
  /** From whose position, and by whom; nobody where that is empty. */
  readonly party: string;
  readonly by: string;
  readonly comparison: Comparison;
  /** The day, in words. */
  readonly date: string;
}

/** A recoding as a page to hand in: both readings beside each other, with the reasons of both. */
export function recodingReport(recoded: Recoded, say: SayWith): Report {
  const { map, party, by, comparison, date } = recoded;
  const parts = ["different", "alike", "open"] as const;
  return {
    language: map.language,
    title: say("recode.page.title", { map: map.title, party }),
    lead: [
      ...(by.trim() === "" ? [] : [[strong(say("recode.page.by", { name: by.trim() }))]]),
      [say("recode.compare.about", { name: party })],
    ],
    contents: say("recode.page.contents"),
    sections: [
      {
        id: "agreement",
        title: say("recode.compare.agreement"),
        blocks: list(agreementSentences(comparison, say).map((sentence) => item([sentence]))),
      },
      ...parts.map((part) => ({
        id: part,
        title: say(`recode.compare.${part}`, { count: comparison[part].length }),
        blocks: blocksOf(comparison[part], recoded, say),
      })),
    ],
    picture: { inWord: "", inMarkdown: "" },
    made: say("recode.page.made", { date }),
  };
}

function blocksOf(some: readonly Compared[], recoded: Recoded, say: SayWith): readonly Block[] {
  if (some.length === 0) return [paragraph(say("recode.compare.none"))];
  return list(some.map((compared) => comparedItem(compared, recoded, say)));
}

function comparedItem(compared: Compared, { variant }: Recoded, say: SayWith): Item {
  const reason = (name: "yourReason" | "caseReason", why: string) =>
    item([
      strong(`${say(`recode.compare.${name}`)}:`),
      ` ${why.trim() === "" ? say("recode.compare.noReason") : why.trim()}`,
    ]);
  return item(
    [strong(plainSentence(compared.relation, variant, say)), ` ${comparedSentence(compared, variant, say)}`],
    list([reason("yourReason", compared.myWhy), reason("caseReason", compared.theirWhy)]),
  );
}
