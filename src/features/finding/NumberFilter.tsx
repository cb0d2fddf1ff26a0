import type { Criterion } from "~/analysis/finding/criterion";
import { useText } from "~/i18n/text";
import { session } from "~/state/stores";
import { ChoiceChips } from "~/ui/Chips";
import { Select } from "~/ui/Select";

import { numberWords } from "./fieldWords";

import css from "./Finding.module.css";

type Asked = Extract<Criterion, { readonly by: "number" }>;

interface NumberFilterProps {
  field: { readonly id: string; readonly scale: readonly [number, number]; readonly signed?: boolean };
  /** How many items have no known number. */
  unknown: number;
  asked: Asked | undefined;
}

const unknowns = ["no", "also", "alone"] as const;
type Unknowns = (typeof unknowns)[number];

/** From which number to which, and what becomes of those that are not known. */
export function NumberFilter({ field, unknown, asked }: NumberFilterProps) {
  const t = useText();
  const [least, most] = field.scale;
  const from = asked?.from ?? least;
  const to = asked?.to ?? most;
  const mode: Unknowns | null =
    asked === undefined ? null : !asked.unknown ? "no" : asked.from === null ? "alone" : "also";
  const steps = Array.from({ length: most - least + 1 }, (_, index) => ({
    value: String(least + index),
    text: numberWords(field, least + index),
  }));

  function ask(change: Partial<Pick<Asked, "from" | "to" | "unknown">>): void {
    session.ask({
      by: "number",
      field: field.id,
      ...{ from, to, unknown: mode === "also" },
      ...change,
    });
  }

  return (
    <>
      <div className={css["range"]}>
        <Select
          inline
          label={t("finding.from")}
          value={mode === "alone" ? null : String(from)}
          {...(mode === "alone" ? { empty: t("finding.anything") } : {})}
          choices={steps}
          onChange={(value) => {
            if (value !== null) ask({ from: Number(value), to: Math.max(to, Number(value)) });
          }}
        />
        <Select
          inline
          label={t("finding.to")}
          value={mode === "alone" ? null : String(to)}
          {...(mode === "alone" ? { empty: t("finding.anything") } : {})}
          choices={steps}
          onChange={(value) => {
            if (value !== null) ask({ to: Number(value), from: Math.min(from, Number(value)) });
          }}
        />
      </div>
      {unknown === 0 && asked === undefined ? null : (
        <ChoiceChips<Unknowns>
          label={t("finding.unknownOnes", { count: unknown })}
          choices={unknowns.map((value) => ({ value, text: t(`finding.unknown.${value}`) }))}
          value={mode}
          onChange={(value) => {
            if (value === "alone") ask({ from: null, to: null, unknown: true });
            else ask({ unknown: value === "also" });
          }}
        />
      )}
    </>
  );
}
