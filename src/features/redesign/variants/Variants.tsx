import { GitBranchPlus } from "lucide";
import { useEffect, useRef, useState } from "react";

import { useText } from "~/i18n/text";
import { useInView } from "~/state/inView";
import { useSession } from "~/state/stores";
import { Button } from "~/ui/Button";

import { nameOf } from "../compared";
import { Story } from "./Story";
import { fork } from "./variantEdits";
import { VariantRow } from "./VariantRow";
import "../words";

import css from "./Variants.module.css";

/** The variants of the map: one press shows another, and the one in view can be forked. */
export function Variants() {
  const t = useText();
  const here = useInView();
  const locked = useSession((state) => state.readOnly);
  const [naming, setNaming] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  /** The variant whose button takes the focus over once it is there. */
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current === null || naming !== null) return;
    list.current?.querySelector<HTMLElement>(`[data-variant="${CSS.escape(next.current)}"]`)?.focus();
    next.current = null;
  });
  if (here === null) return null;
  const { map, variant } = here;
  const forked = () => {
    const number = map.variants.length + 1;
    const id = fork(variant, t("variants.forked", { name: t("variants.forkBase"), number }));
    setNaming(id);
  };
  return (
    <div className={css["variants"]}>
      <Story map={map} variant={variant} />
      <ul ref={list} className={css["list"]} aria-label={t("variants.list")}>
        {map.variants.map((each, place) => (
          <VariantRow
            key={each.id}
            variant={each}
            place={place}
            map={map}
            shown={each.id === variant.id}
            locked={locked}
            naming={naming === each.id}
            onNaming={(on) => {
              setNaming(on ? each.id : null);
              if (!on) next.current = each.id;
            }}
            onGone={() => {
              next.current = map.variants[place + 1]?.id ?? map.variants[place - 1]?.id ?? null;
            }}
          />
        ))}
      </ul>
      {locked ? null : (
        <Button icon={GitBranchPlus} onClick={forked} title={nameOf(variant, t)}>
          {t("variants.fork")}
        </Button>
      )}
    </div>
  );
}
