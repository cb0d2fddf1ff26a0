import { text } from "~/i18n/text";
import type { Action } from "~/state/actions";
import { session } from "~/state/stores";

/** What can be done while the matrix is seen; its keys are its own, since only in its cells do they mean this. */
export function offered(does: {
  readonly copy: () => void;
  readonly paste: () => void;
  readonly turn: () => void;
}): readonly Action[] {
  return [
    { id: "matrix.copy", group: "edit", label: () => text()("matrix.actions.copy"), run: does.copy },
    {
      id: "matrix.paste",
      group: "edit",
      label: () => text()("matrix.actions.paste"),
      can: () => !session.getState().readOnly,
      run: does.paste,
    },
    { id: "matrix.turn", group: "look", label: () => text()("matrix.actions.turn"), run: does.turn },
  ];
}
