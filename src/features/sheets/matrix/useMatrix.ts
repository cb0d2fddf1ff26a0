import { useState } from "react";

import { campsOf } from "~/analysis/camps";
import { createPairs, type Side } from "~/analysis/pairs";
import { tiesOf } from "~/analysis/ties";
import { type Text, useText } from "~/i18n/text";
import { lensOf } from "~/lenses";
import { readLook } from "~/lenses/look";
import type { Element, ElementKind } from "~/model/element";
import type { RelataMap } from "~/model/map";
import { elementOf, relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { session, useSession } from "~/state/stores";

import { faceOf } from "./face";
import { type Grouping, groupOf } from "./grouping";
import { type Facet, ratedIn } from "./rated";
import { type Area, areaBetween, placeOf, type Spot } from "./spot";
import { type Chosen, subjectAt } from "./subject";
import { sumOf, type Sum } from "./sums";
import { type Track, tracksOf } from "./tracks";

const nobody: ReadonlyMap<string, number> = new Map();

/** The matrix of a variant: what its rows, columns and cells are, where somebody stands in it, and what they chose. */
export function useMatrix(map: RelataMap, variant: Variant) {
  const t = useText();
  const look = useSession((state) => state.look);
  const locked = useSession((state) => state.readOnly);
  const [gather] = useState(createPairs);
  const [start] = useState(() => startIn(variant));
  const [kind, setKind] = useState<ElementKind>(start.kind);
  const [grouping, setGrouping] = useState<Grouping>("none");
  const [side, setSide] = useState<Side>("row");
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [spot, setSpot] = useState<Spot>(start.spot);
  const [anchor, setAnchor] = useState<Spot | null>(null);
  const [chosen, setChosen] = useState<Chosen>(new Map());
  /** Nobody has gone anywhere yet, so nothing is to be picked. */
  const [touched, setTouched] = useState(false);
  const [naming, setNaming] = useState<string | null>(null);
  const [facet, setFacet] = useState<Facet>("protection");
  const [note, setNote] = useState({ said: "", view: "" });

  const { elements, relations } = variant;
  const pairs = gather(relations);
  const campOf = grouping === "camp" ? campsOf(tiesOf(variant).values()).campOf : nobody;
  const rows = tracksFor("row", "actor", { elements, grouping, campOf, folded, t });
  const columns = tracksFor("column", kind, { elements, grouping, campOf, folded, t });
  const reading = readLook(look, { map, variant });
  const place = placeOf(spot, rows, columns);
  const marked: Area | null = anchor && areaBetween(placeOf(anchor, rows, columns), place);
  const subject = subjectAt(place, rows, columns, { pairs, chosen });
  const lens = lensOf(look.lens).id;
  const relation = subject?.relation ?? null;
  const face =
    subject === null || relation === null
      ? null
      : faceOf(relation, reading.styleOf(relation), { row: subject.row.id, side, lens, t });
  // What was said of another view of the matrix no longer holds in this one.
  const view = [lens, kind, grouping, variant.id].join(" ");
  if (note.said !== "" && note.view !== view) setNote({ said: "", view });
  const sumAt = summing((row, column) => sumOf(pairs, row, column, side));

  return {
    t,
    variant,
    lens,
    locked,
    /** Its cells are ratings of trust alone. */
    isTrust: lens === "trust" && kind === "actor",
    /** The numbers of trust need little room, words more. */
    wide: lens !== "trust" || look.companion !== null || kind !== "actor",
    only: look.only,
    kind,
    grouping,
    side,
    folded,
    rows,
    columns,
    pairs,
    chosen,
    styleOf: reading.styleOf,
    sumAt,
    place,
    spot,
    anchor,
    marked,
    subject,
    face,
    touched,
    naming,
    said: note.view === view ? note.said : "",
    /** What digits rate; null where the lens shows nothing that can be rated. */
    rated: ratedIn(lens, facet),
    set: {
      kind: setKind,
      grouping: setGrouping,
      side: setSide,
      folded: setFolded,
      spot: setSpot,
      anchor: setAnchor,
      chosen: setChosen,
      touched: setTouched,
      naming: setNaming,
      facet: setFacet,
      said: (said: string) => setNote({ said, view }),
    },
  };
}

export type Matrix = ReturnType<typeof useMatrix>;

interface Given {
  readonly elements: readonly Element[];
  readonly grouping: Grouping;
  readonly campOf: ReadonlyMap<string, number>;
  readonly folded: ReadonlySet<string>;
  readonly t: Text;
}

function tracksFor(side: Side, kind: ElementKind, { elements, grouping, campOf, folded, t }: Given) {
  return tracksOf(
    elements.filter((element) => element.kind === kind),
    (element) => groupOf(element, grouping, campOf, t),
    { side, folded, rest: t("matrix.rest") },
  );
}

/** Sums are asked for at each move, and stay what they are until the map, the groups or the side change. */
function summing(sum: (row: Track, column: Track) => Sum): (row: Track, column: Track) => Sum {
  const known = new Map<Track, Map<Track, Sum>>();
  return (row, column) => {
    const room = known.get(row) ?? new Map<Track, Sum>();
    known.set(row, room);
    const before = room.get(column) ?? sum(row, column);
    room.set(column, before);
    return before;
  };
}

/** At the relation or the actor that is picked, or else in the first cell. */
function startIn(variant: Variant): { readonly kind: ElementKind; readonly spot: Spot } {
  const [id = ""] = session.getState().selection;
  const relation = relationOf(variant, id);
  const [from, to] = [relation?.from ?? "", relation?.to ?? ""].map((end) => elementOf(variant, end));
  if (from?.kind === "actor" && to !== undefined)
    return { kind: to.kind, spot: { row: from.id, column: to.id } };
  if (to?.kind === "actor" && from !== undefined)
    return { kind: from.kind, spot: { row: to.id, column: from.id } };
  return { kind: "actor", spot: { row: id, column: "" } };
}
