import { lazy, Suspense, useEffect, useEffectEvent } from "react";

import { text } from "~/i18n/text";
import type { DocumentState } from "~/state/document";
import { actions, document, surface, useSurface } from "~/state/stores";
import { useToast } from "~/ui/Toast";

import { editing } from "../edits";
import { hintAfterPaste } from "./hintAfterPaste";
import "./words";

const DuplicatesDialog = lazy(async () => ({
  default: (await import("./DuplicatesDialog")).DuplicatesDialog,
}));

/** Finding elements that are one and the same, and making them one. */
export function Duplicates() {
  const say = useToast();
  const merging = useSurface((state) => state.merging);
  useEffect(
    () =>
      actions.offer([
        {
          id: "duplicates.find",
          group: "find",
          label: () => text()("duplicates.find"),
          can: () => editing() !== null,
          run: () => surface.askMerge([]),
        },
      ]),
    [],
  );
  const hint = useEffectEvent((now: DocumentState, before: DocumentState) =>
    hintAfterPaste(now, before, say),
  );
  useEffect(() => {
    // Something may have been pasted while this was on its way.
    const now = document.getState();
    const step = now.past.at(-1);
    if (step !== undefined) hint(now, { ...now, map: step.map, past: now.past.slice(0, -1) });
    return document.subscribe((after, before) => hint(after, before));
  }, []);
  return merging === null ? null : (
    <Suspense>
      <DuplicatesDialog key={merging.join("\n")} asked={merging} onClose={() => surface.endMerge()} />
    </Suspense>
  );
}
