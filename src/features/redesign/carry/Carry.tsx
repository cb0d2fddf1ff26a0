import { useState } from "react";

import { variantName } from "~/formats/figures/balance";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/Select";

import { useCompared } from "../compared";
import { CarryForm } from "./CarryForm";

import css from "./Carry.module.css";

import "./words";

/**
 * Copying changes of one variant into another, all of them or some: to begin with, of the one in view into the one that it
 * is compared with.
 */
export function Carry() {
  const t = useText();
  const say = useSay();
  const compared = useCompared();
  const [ends, setEnds] = useState<{ readonly from: string; readonly to: string } | null>(null);
  if (compared === null) return null;
  const { map, variant, base } = compared;
  if (map.variants.length < 2) return <p className={css["note"]}>{t("carry.alone")}</p>;
  const known = (id: string | undefined) => map.variants.find((each) => each.id === id);
  const other =
    base ??
    map.variants.find(({ basedOn }) => basedOn === variant.id) ??
    map.variants.find((each) => each !== variant);
  const [from, to] = [known(ends?.from) ?? variant, known(ends?.to)];
  const into = to === undefined || to === from ? (from === variant ? other : variant) : to;
  if (into === undefined) return null;
  const choices = map.variants.map((each) => ({ value: each.id, text: variantName(each, say) }));
  return (
    <div className={css["carry"]}>
      <p className={css["note"]}>{t("carry.about")}</p>
      <Select
        label={t("carry.from")}
        value={from.id}
        choices={choices}
        onChange={(id) => {
          if (id !== null) setEnds({ from: id, to: id === into.id ? from.id : into.id });
        }}
      />
      <Select
        label={t("carry.to")}
        value={into.id}
        choices={choices.filter(({ value }) => value !== from.id)}
        onChange={(id) => {
          if (id !== null) setEnds({ from: from.id, to: id });
        }}
      />
      <Button look="quiet" onClick={() => setEnds({ from: into.id, to: from.id })}>
        {t("carry.swap")}
      </Button>
      <CarryForm
        key={`${from.id} ${into.id}`}
        {...{ map, from }}
        to={into}
        // What was carried into comes into view: a second press must not carry on from there.
        onCarried={() => setEnds({ from: from.id, to: into.id })}
      />
    </div>
  );
}
