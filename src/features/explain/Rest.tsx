import { type ReactNode, useState } from "react";

import { useText } from "~/i18n/text";
import { Button } from "~/ui/Button";

interface RestProps<Item> {
  items: readonly Item[];
  /** How many are shown before somebody asks for the rest. */
  first: number;
  children: (items: readonly Item[]) => ReactNode;
}

/** The first of a long list, and the rest when it is asked for. */
export function Rest<Item>({ items, first, children }: RestProps<Item>) {
  const t = useText();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, first);
  return (
    <>
      {children(shown)}
      {shown.length === items.length ? null : (
        <div>
          <Button look="quiet" onClick={() => setAll(true)}>
            {t("explain.more", { count: items.length - shown.length })}
          </Button>
        </div>
      )}
    </>
  );
}
