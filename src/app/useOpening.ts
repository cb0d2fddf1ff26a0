import { useEffect, useEffectEvent, useState } from "react";
import { navigate } from "wouter/use-hash-location";

import { caseList, type CaseStudy } from "~/cases";
import { preparePainter } from "~/features/canvas";
import type { Problem } from "~/model/problems";
import type { SessionState } from "~/state/session";
import { keeper, session, useSession } from "~/state/stores";

import { mapPath } from "./route";

/** What the address asks to open. */
export interface Place {
  readonly page: "map" | "case";
  readonly id: string;
}

export type Opening =
  | { readonly kind: "opening" | "opened" | "missing" }
  | { readonly kind: "damaged"; readonly problems: readonly Problem[]; readonly raw: string }
  /** A case that says something about itself before it is shown. */
  | { readonly kind: "note"; readonly study: CaseStudy; readonly accept: () => void }
  | { readonly kind: "failed"; readonly error: unknown };

/** Opens what the address names, and follows how that goes. */
export function useOpening(place: Place): Opening {
  const name = `${place.page}/${place.id}`;
  const [outcome, setOutcome] = useState<{ name: string; opening: Opening } | null>(null);
  const [accepted, setAccepted] = useState<string | null>(null);
  // Read from the session, not remembered here: a case that has become my copy is open under a new address.
  const isOpen = useSession((state) => holds(state, place));
  const study = place.page === "case" ? caseList.find(({ id }) => id === place.id) : undefined;
  const waits = study !== undefined && study.contentNote !== "" && accepted !== name;

  const open = useEffectEvent((isWanted: () => boolean) => {
    const report = (opening: Opening) => {
      if (isWanted()) setOutcome({ name, opening });
    };
    openPlace(place, study, isWanted).then(report, (error: unknown) => report({ kind: "failed", error }));
  });
  useEffect(() => {
    if (waits || holds(session.getState(), place)) return;
    preparePainter();
    let wanted = true;
    open(() => wanted);
    return () => {
      wanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the name says all of the place, which is a new object each time
  }, [name, waits]);

  const follow = useEffectEvent((now: SessionState, before: SessionState) => {
    if (now.rowId !== null && holds(before, place) && !holds(now, place)) {
      navigate(mapPath(now.rowId), { replace: true });
    }
  });
  useEffect(() => session.subscribe((now, before) => follow(now, before)), []);

  if (isOpen) return { kind: "opened" };
  if (waits) return { kind: "note", study, accept: () => setAccepted(name) };
  return outcome?.name === name ? outcome.opening : { kind: "opening" };
}

async function openPlace(
  { page, id }: Place,
  study: CaseStudy | undefined,
  isWanted: () => boolean,
): Promise<Opening> {
  if (page === "map") return keeper.openRow(id);
  if (study === undefined) return { kind: "missing" };
  const map = await study.load();
  if (isWanted()) keeper.openCase(id, map);
  return { kind: "opened" };
}

function holds(state: SessionState, { page, id }: Place): boolean {
  return page === "map" ? state.rowId === id : state.rowId === null && state.caseId === id;
}
