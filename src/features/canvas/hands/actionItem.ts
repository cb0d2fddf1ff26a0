import type { IconNode } from "lucide";

import type { Action } from "~/state/actions";
import type { MenuItem } from "~/ui/MenuList";

/** An action as an entry of a menu: with its words and its first key. */
export function actionItem({ id, label, keys = [], run }: Action, icon: IconNode): MenuItem {
  const [first] = keys;
  return { id, label: label(), icon, ...(first === undefined ? {} : { keys: first }), run };
}
