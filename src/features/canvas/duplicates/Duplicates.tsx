import { lazy, Suspense, useEffect } from "react";

import { text } from "~/i18n/text";
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
  useEffect(() => document.subscribe((now, before) => hintAfterPaste(now, before, say)), [say]);
  return merging === null ? null : (
    <Suspense>
      <DuplicatesDialog key={merging.join("\n")} asked={merging} onClose={() => surface.endMerge()} />
    </Suspense>
  );
}
