import { Plus } from "lucide";
import { useRef, useState } from "react";

import { useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/Select";

import { relateRows } from "./edits";
import { Hanging } from "./Hanging";

import css from "./TableSheet.module.css";

/** Longer lists are made when the control is reached. */
const long = 100;

interface AddRelationProps {
  variant: Variant;
  disabled: boolean;
  onAdded: (id: string) => void;
}

/** A new relation by its two ends. */
export function AddRelation({ variant, disabled, onAdded }: AddRelationProps) {
  const t = useText();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [ends, setEnds] = useState<{ readonly from: string | null; readonly to: string | null }>({
    from: null,
    to: null,
  });
  const nameOf = (label: string) => (label === "" ? t("common.unnamed") : label);
  const choices = () => variant.elements.map(({ id, label }) => ({ value: id, text: nameOf(label) }));
  const chosen = (id: string | null) => variant.elements.find((each) => each.id === id);
  const from = chosen(ends.from);
  const to = chosen(ends.to);

  return (
    <div ref={root}>
      <Button
        icon={Plus}
        aria-haspopup="dialog"
        aria-expanded={open}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        {t("table.add.relation")}
      </Button>
      {open ? (
        <Hanging
          label={t("table.add.relation")}
          owner={() => root.current?.querySelector("button")}
          onClose={() => setOpen(false)}
        >
          {variant.elements.length === 0 ? <p>{t("table.add.needTwo")}</p> : null}
          {(["from", "to"] as const).map((side) => (
            <Select
              key={side}
              label={t(`table.add.${side}`)}
              value={chosen(ends[side])?.id ?? null}
              empty={t("table.add.pick")}
              choices={variant.elements.length > long ? choices : choices()}
              chosenText={nameOf(chosen(ends[side])?.label ?? "")}
              onChange={(id) => setEnds({ ...ends, [side]: id })}
            />
          ))}
          <div className={css["endActions"]}>
            <Button
              look="primary"
              disabled={from === undefined || to === undefined}
              onClick={() => {
                if (from === undefined || to === undefined) return;
                const id = relateRows(from.id, to.id);
                setOpen(false);
                if (id !== null) onAdded(id);
              }}
            >
              {t("table.add.make")}
            </Button>
          </div>
        </Hanging>
      ) : null}
    </div>
  );
}
