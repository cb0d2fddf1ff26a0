import type { MenuItem } from "~/ui/MenuList";

import { align, alignments, canAlign } from "../tidy/alignments";
import type { Around } from "./around";

/** Ways to bring what is selected into line: those for which enough is selected. */
export function alignEntries({ t }: Around): readonly MenuItem[] {
  return alignments
    .filter(({ id }) => canAlign(id))
    .map(({ id, icon }) => ({
      id,
      label: t(`tidy.align.${id}`),
      icon,
      apart: id === "top" || id === "across",
      run: () => align(id),
    }));
}
