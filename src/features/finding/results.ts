import { type Hit, hitsIn, termsOf } from "~/analysis/finding/search";
import type { Text } from "~/i18n/text";
import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import type { InView } from "~/state/inView";
import { session } from "~/state/stores";

import { excerpt, type Piece } from "./excerpt";
import { sayWord } from "./followFinding";
import { elementName, relationName } from "./names";

/** Something that was found, as it is listed. */
export interface Result {
  readonly id: string;
  readonly of: Hit["of"];
  readonly name: readonly Piece[];
  /** Where it stands, in words; null where it stands in the name. */
  readonly place: string | null;
  readonly where: readonly Piece[];
  /** In how many more of its texts it stands. */
  readonly more: number;
}

export interface ResultGroup {
  readonly of: Hit["of"];
  readonly results: readonly Result[];
  /** How many more there are than are listed. */
  readonly rest: number;
}

/** So many are listed of each sort: nobody reads more, and each costs time. */
const mostListed = 30;

/** All that was found in a map, in groups, and how many there are of it. */
export function resultsOf(
  { map, variant }: InView,
  text: string,
  t: Text,
): { readonly groups: readonly ResultGroup[]; readonly count: number } {
  const terms = termsOf(text);
  const hits = hitsIn(map, variant, text, sayWord);
  const groups = (["element", "relation", "source", "fact"] as const).map((of) => {
    const all = hits.filter((hit) => hit.of === of);
    return {
      of,
      results: all.slice(0, mostListed).map((hit) => resultOf(hit, variant, terms, t)),
      rest: Math.max(0, all.length - mostListed),
    };
  });
  return { groups: groups.filter(({ results }) => results.length > 0), count: hits.length };
}

function resultOf(hit: Hit, variant: Variant, terms: readonly string[], t: Text): Result {
  const { id, of, where, more } = hit;
  const pieces = excerpt(where.text, terms);
  const place = t(`finding.places.${where.place}`);
  if (of === "source" || of === "fact") return { id, of, name: pieces, place: null, where: [], more };
  const name = of === "element" ? elementName(variant, id, t) : relationName(variant, id, t);
  if (where.place === "name")
    return { id, of, name: pieces, place: null, where: [plain(kindLine(variant, id, t))], more };
  return { id, of, name: [plain(name)], place, where: pieces, more };
}

function plain(text: string): Piece {
  return { text, marked: false };
}

/** What an element is, in a line: "Actor · Police". */
function kindLine(variant: Variant, id: string, t: Text): string {
  const element = elementOf(variant, id);
  if (element === undefined) return "";
  const kind = t(`words.elementKinds.${element.kind}`);
  if (element.type === null || element.kind === "space") return kind;
  const type =
    element.kind === "actor"
      ? t(`words.actorTypesShort.${element.type as "police"}`)
      : element.kind === "commodity"
        ? t(`words.commodityTypes.${element.type as "data"}`)
        : t(`words.threatKinds.${element.type as "crime"}`);
  return t("finding.elementLine", { kind, type });
}

/** Goes to what was found: picks it, so that it is shown; what is about the whole map is shown beside it. */
export function goTo({ id, of }: Pick<Result, "id" | "of">): void {
  if (of === "source" || of === "fact") {
    session.setPanel("about");
    return;
  }
  // Picked anew, it comes into view even where somebody has moved away from it.
  if (session.getState().selection.has(id)) session.select([]);
  session.setPanel(null);
  session.select([id]);
}
