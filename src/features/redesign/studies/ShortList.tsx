import { type ReactNode, useState } from "react";

import { useText } from "~/i18n/text";

import "./words";

import css from "./ShortList.module.css";

/** So many lines are shown at once; the others come when they are asked for. */
const first = 6;

interface ShortListProps<Item> {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
}

/** A list of which the first lines are shown, and the rest on request. */
export function ShortList<Item>({ items, keyOf, children }: ShortListProps<Item>) {
  const t = useText();
  const [shown, setShown] = useState(first);
  return (
    <>
      <ul className={css["list"]}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {items.length > shown ? (
        <button type="button" className={css["more"]} onClick={() => setShown(shown + 5 * first)}>
          {t("moved.more", { count: items.length - shown })}
        </button>
      ) : null}
    </>
  );
}
