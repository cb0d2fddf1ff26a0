import type { Filled, Finding } from "~/analysis/rules/rule";
import { type Text, useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";
import { useSession } from "~/state/stores";

import { isLit, light } from "../lighting";
import { namesIn } from "../names";

import css from "./Findings.module.css";

interface FindingRowProps {
  rule: string;
  finding: Omit<Finding, "attention"> & { readonly attention?: Finding["attention"] };
  variant: Variant;
}

/** One finding in a sentence; a press lights up on the drawing what it is about, another one lets it go. */
export function FindingRow({ rule, finding, variant }: FindingRowProps) {
  const t = useText();
  const items = [...finding.elements, ...finding.relations];
  const lit = useSession(({ focus }) => isLit(focus, items));
  return (
    <li className={css["finding"]} data-attention={finding.attention ?? "unknown"}>
      <button type="button" aria-pressed={lit} onClick={() => light(lit ? [] : items)}>
        {t(
          `rules.${rule as "targeted"}.says.${finding.says as "targeted"}`,
          filled(finding.values, variant, t),
        )}
      </button>
      <details className={css["why"]}>
        <summary>{t("explain.findings.why")}</summary>
        <p>{t(`rules.${rule as "targeted"}.question`)}</p>
        <p>{t(`rules.${rule as "targeted"}.why`)}</p>
        <p>{t("explain.findings.after", { source: t(`rules.${rule as "targeted"}.source`) })}</p>
      </details>
    </li>
  );
}

function filled(values: Readonly<Record<string, Filled>>, variant: Variant, t: Text) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number" ? value : namesIn(variant, value, t),
    ]),
  );
}
