import { useText } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import { Select } from "~/ui/Select";

import css from "./Review.module.css";

interface VariantTargetsProps {
  map: RelataMap;
  other: RelataMap;
  /** Where each goes; what is not named is left out. */
  targets: ReadonlyMap<string, string | null>;
  onChange: (id: string, ours: string | null | undefined) => void;
}

const beside = "(beside)";
const leave = "(leave)";

/** Into which of our variants those of another map go, where there is something to choose. */
export function VariantTargets({ map, other, targets, onChange }: VariantTargetsProps) {
  const t = useText();
  if (map.variants.length < 2 && other.variants.length < 2) return null;
  const named = (name: string) => (name.trim() === "" ? t("common.unnamed") : name);
  const places = [
    ...map.variants.map(({ id, name }) => ({ value: id, text: named(name) })),
    { value: beside, text: t("merging.dialog.beside") },
    { value: leave, text: t("merging.dialog.leave") },
  ];
  return (
    <section className={css["part"]}>
      <h3>{t("merging.dialog.variants")}</h3>
      {other.variants.map(({ id, name }) => {
        const target = targets.get(id);
        return (
          <Select
            key={id}
            label={t("merging.dialog.variant", { name: named(name) })}
            value={target === undefined ? leave : (target ?? beside)}
            choices={places}
            onChange={(value) => onChange(id, value === leave ? undefined : value === beside ? null : value)}
          />
        );
      })}
    </section>
  );
}
