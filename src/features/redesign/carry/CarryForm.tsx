import { useEffect, useEffectEvent, useState } from "react";

import { changesTold } from "~/formats/changes";
import { variantName } from "~/formats/figures/balance";
import { filledText } from "~/formats/finding-sentences";
import { text, useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { carrying, carryOver } from "~/model/commands/carry";
import type { RelataMap } from "~/model/map";
import { relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { actions, document, session, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { useToast } from "~/ui/Toast";

import { ShortList } from "../studies/ShortList";
import { undoing } from "../undoing";

import css from "./Carry.module.css";

interface CarryFormProps {
  map: RelataMap;
  from: Variant;
  to: Variant;
  onCarried: () => void;
}

/** What differs between two variants, to be picked, with what comes and goes along said before anything is done. */
export function CarryForm({ map, from, to, onCarried }: CarryFormProps) {
  const t = useText();
  const say = useSay();
  const toast = useToast();
  const readOnly = useSession((state) => state.readOnly);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const told = changesTold(to, from, say);
  const chosen = told.flatMap(({ id }) => (left.has(id) ? [] : [id]));
  const count = chosen.length;
  const name = variantName(to, say);
  const carry = () => {
    document.edit({ key: "edit.carry", values: { count, name } }, (now) =>
      carryOver(now, from.id, to.id, chosen),
    );
    onCarried();
    session.setVariant(to.id);
    session.lightUp(chosen);
    toast({ text: t("carry.done", { count, name }), action: undoing(t) });
  };
  const isBase = from.basedOn === to.id;
  const carried = useEffectEvent(carry);
  useEffect(() => {
    if (readOnly || count === 0) return undefined;
    return actions.offer([
      {
        ...{ id: "carryOver", group: "edit" },
        label: () => text()(isBase ? "carry.merge" : "carry.carry", { count, name }),
        run: () => carried(),
      },
    ]);
  }, [readOnly, count, isBase, name]);
  if (told.length === 0) return <p className={css["note"]}>{t("carry.same")}</p>;
  return (
    <fieldset className={css["form"]}>
      <legend>{t("carry.choices", { name })}</legend>
      <div className={css["buttons"]}>
        <Button look="quiet" disabled={left.size === 0} onClick={() => setLeft(new Set())}>
          {t("carry.all", { count: told.length })}
        </Button>
        <Button
          look="quiet"
          disabled={count === 0}
          onClick={() => setLeft(new Set(told.map(({ id }) => id)))}
        >
          {t("carry.none")}
        </Button>
      </div>
      <ShortList items={told} keyOf={({ id }) => id}>
        {({ id, sentence }) => (
          <Checkbox
            label={sentence}
            state={!left.has(id)}
            onChange={(on) => {
              const next = new Set(left);
              if (on) next.delete(id);
              else next.add(id);
              setLeft(next);
            }}
          />
        )}
      </ShortList>
      <Along {...{ map, from, to, chosen }} />
      {map.variants[0]?.id === to.id ? <p className={css["note"]}>{t("carry.asIs", { name })}</p> : null}
      <div className={css["buttons"]}>
        <Button look="primary" disabled={readOnly || count === 0} onClick={carry}>
          {count === 0 ? t("carry.nothing") : t(isBase ? "carry.merge" : "carry.carry", { count, name })}
        </Button>
      </div>
    </fieldset>
  );
}

/** What comes along and what goes without having been picked. */
function Along({ map, from, to, chosen }: Omit<CarryFormProps, "onCarried"> & { chosen: readonly string[] }) {
  const t = useText();
  const say = useSay();
  const { along, gone } = carrying(map, from.id, to.id, chosen);
  const ending = new Set([...chosen.filter((id) => relationOf(from, id) === undefined), ...gone]);
  const readings = map.readings.filter(({ variant, relation }) => variant === to.id && ending.has(relation));
  return (
    <div role="status" className={css["along"]}>
      {along.length === 0 ? null : (
        <p>{t("carry.along", { count: along.length, names: filledText(along, from, say) })}</p>
      )}
      {gone.length === 0 ? null : (
        <p>{t("carry.gone", { count: gone.length, names: filledText(gone, to, say) })}</p>
      )}
      {readings.length === 0 ? null : <p>{t("carry.readings", { count: readings.length })}</p>}
    </div>
  );
}
