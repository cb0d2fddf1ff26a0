import { CopyCheck } from "lucide";
import { useEffect, useState } from "react";

import type { LookAlikes } from "~/analysis/duplicates";
import { useText } from "~/i18n/text";
import type { Element } from "~/model/element";
import { whenIdle } from "~/state/browser";
import { surface, useSession, useSurface } from "~/state/stores";
import { Icon } from "~/ui/Icon";

import { groupKey } from "./groupKey";
import "./words";

import css from "../tray/Tray.module.css";

/** With more elements, one looks for duplicates when one wants to. */
const most = 3000;

/** Says that some names look alike, and leads to them. */
export function AlikeHint({ elements }: { elements: readonly Element[] }) {
  const t = useText();
  const readOnly = useSession((state) => state.readOnly);
  const apart = useSurface((state) => state.apart);
  const [groups, setGroups] = useState<readonly LookAlikes[]>([]);

  useEffect(() => {
    let stale = false;
    if (elements.length > most) return;
    whenIdle(() => {
      if (stale) return;
      void import("~/analysis/duplicates").then(({ findLookAlikes }) => {
        if (!stale) setGroups(findLookAlikes(elements));
      });
    });
    return () => {
      stale = true;
    };
  }, [elements]);

  const open = groups.filter(({ ids }) => !apart.has(groupKey(ids)));
  const count = new Set(open.flatMap(({ ids }) => ids)).size;
  if (count === 0 || readOnly) return null;
  return (
    <button type="button" className={css["alike"]} onClick={() => surface.askMerge([])}>
      <Icon of={CopyCheck} size={18} />
      <b>
        {t("duplicates.hint", { count })} <span>{t("duplicates.look")}</span>
      </b>
    </button>
  );
}
