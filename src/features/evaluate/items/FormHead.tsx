import { Redo2, Undo2 } from "lucide";
import type { ReactNode } from "react";

import { useText } from "~/i18n/text";
import { impactItems } from "~/model/vocabulary";
import { document, useDocument } from "~/state/stores";
import { Button } from "~/ui/Button";
import { IconButton } from "~/ui/IconButton";
import { Locked, useLocked } from "~/ui/locked";
import { type ListChoice, Select } from "~/ui/Select";

import type { Target } from "./edits";
import { answeredIn, type Judgement, keyOf, placeOf } from "./judgement";

import css from "./ItemsForm.module.css";

interface FormHeadProps {
  target: Target;
  judgement: Judgement;
  whose: readonly ListChoice[];
  adding: boolean;
  /** How the questions stand, or null where there are none. */
  layout: "one" | "all" | null;
  onPlace: (place: Target["place"]) => void;
  onAdding: (adding: boolean) => void;
  onLayout: (layout: "one" | "all") => void;
  children: ReactNode;
}

/** Above the questions: whose answers they are, how many there are by now, and what goes for all of them. */
export function FormHead({ target, judgement, whose, adding, layout, ...tell }: FormHeadProps) {
  const t = useText();
  const locked = useLocked();
  const canUndo = useDocument((state) => state.past.length > 0);
  const canRedo = useDocument((state) => state.future.length > 0);
  const done = answeredIn(judgement.items);
  const progress = t("items.progress", { count: done, all: impactItems.length });
  return (
    <div className={css["head"]}>
      <div className={css["bar"]}>
        <div className={css["whose"]}>
          <Locked value={false}>
            <Select
              inline
              label={t("items.whose")}
              value={keyOf(target.place)}
              choices={whose}
              onChange={(key) => key !== null && tell.onPlace(placeOf(key))}
            />
          </Locked>
        </div>
        {locked ? null : (
          <Button look="quiet" aria-expanded={adding} onClick={() => tell.onAdding(!adding)}>
            {t(adding ? "common.cancel" : "items.form.add")}
          </Button>
        )}
        <span className={css["gap"]} />
        {layout === null ? null : (
          <Button look="quiet" onClick={() => tell.onLayout(layout === "one" ? "all" : "one")}>
            {t(layout === "one" ? "items.form.all" : "items.form.one")}
          </Button>
        )}
        <IconButton
          icon={Undo2}
          label={t("items.form.undo")}
          unavailable={!canUndo || locked}
          onClick={() => document.undo()}
        />
        <IconButton
          icon={Redo2}
          label={t("items.form.redo")}
          unavailable={!canRedo || locked}
          onClick={() => document.redo()}
        />
      </div>
      {layout === null ? null : (
        <div className={css["progress"]}>
          <progress aria-label={progress} value={done} max={impactItems.length} />
          <span>{progress}</span>
          {done === impactItems.length ? null : (
            <span>{t("items.open", { count: impactItems.length - done })}</span>
          )}
        </div>
      )}
      {tell.children}
    </div>
  );
}
