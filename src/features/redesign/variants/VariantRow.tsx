import { ArrowDown, ArrowUp, ChevronDown, Ellipsis, Pencil, Trash2 } from "lucide";
import { type KeyboardEvent, useId, useState } from "react";

import { useText } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";
import { document, session } from "~/state/stores";
import { Icon } from "~/ui/Icon";
import { Menu } from "~/ui/Menu";
import type { MenuItem } from "~/ui/MenuList";
import { NameField } from "~/ui/NameField";
import { useToast } from "~/ui/Toast";

import { nameOf } from "../compared";
import { undoing } from "../undoing";
import { remove, rename, shift } from "./variantEdits";
import { VariantFields } from "./VariantFields";

import css from "./Variants.module.css";

interface VariantRowProps {
  variant: Variant;
  place: number;
  map: RelataMap;
  shown: boolean;
  locked: boolean;
  naming: boolean;
  onNaming: (on: boolean) => void;
  onGone: () => void;
}

/** One variant: its name is the button that shows it; beside it what can be done, beneath it what it says of itself. */
export function VariantRow(props: VariantRowProps) {
  const { variant, place, map, shown, locked, naming, onNaming, onGone } = props;
  const t = useText();
  const say = useToast();
  const id = useId();
  const [open, setOpen] = useState(false);
  const name = nameOf(variant, t);

  const removed = () => {
    onGone();
    remove(variant);
    const { map: after } = document.getState();
    if (after?.variants.length === 1 && session.getState().look.lens === "changes") session.setLens("trust");
    say({ text: t("variants.removed", { name }), action: undoing(t) });
  };
  const items: readonly MenuItem[] = [
    { id: "rename", label: t("variants.rename"), icon: Pencil, run: () => onNaming(true) },
    ...(place === 0
      ? []
      : [{ id: "earlier", label: t("variants.earlier"), icon: ArrowUp, run: () => shift(variant, -1) }]),
    ...(place === map.variants.length - 1
      ? []
      : [{ id: "later", label: t("variants.later"), icon: ArrowDown, run: () => shift(variant, 1) }]),
    ...(map.variants.length === 1
      ? []
      : [{ id: "remove", label: t("variants.remove"), icon: Trash2, danger: true, run: removed }]),
  ];
  const keys = (event: KeyboardEvent) => {
    if (event.key === "F2" && !locked) onNaming(true);
    else if (event.altKey && !locked && (event.key === "ArrowUp" || event.key === "ArrowDown"))
      shift(variant, event.key === "ArrowUp" ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <li className={css["row"]} data-shown={shown || undefined}>
      <div className={css["line"]}>
        {naming ? (
          <NameField
            label={t("variants.name")}
            name={variant.name}
            onKeep={(typed) => rename(variant, typed)}
            onLeave={() => onNaming(false)}
          />
        ) : (
          <button
            type="button"
            className={css["name"]}
            data-variant={variant.id}
            aria-pressed={shown}
            title={t("variants.order")}
            onClick={() => session.setVariant(variant.id)}
            onDoubleClick={() => {
              if (!locked) onNaming(true);
            }}
            onKeyDown={keys}
          >
            <b>{name}</b> <small>{said()}</small>
          </button>
        )}
        <button
          type="button"
          className={css["opener"]}
          aria-label={t("variants.details", { name })}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <Icon of={ChevronDown} size={18} />
        </button>
        {locked ? null : <Menu label={t("variants.menu", { name })} icon={Ellipsis} items={items} />}
      </div>
      {open ? (
        <div id={id} className={css["fields"]}>
          <VariantFields variant={variant} map={map} locked={locked} />
        </div>
      ) : null}
    </li>
  );

  /** What is said under the name: whether it is in view, on what it is based, how far it has come and when. */
  function said(): string {
    const base = map.variants.find((each) => each.id === variant.basedOn);
    return [
      ...(shown ? [t("variants.inView")] : []),
      ...(place === 0 && base === undefined ? [t("variants.first")] : []),
      ...(base === undefined ? [] : [t("variants.basedOn", { name: nameOf(base, t) })]),
      ...(variant.status === null ? [] : [t(`words.redesignStatuses.${variant.status}`)]),
      ...(variant.date.trim() === "" ? [] : [variant.date]),
    ].join(" · ");
  }
}
