import type { Compartments } from "~/analysis/structure/compartments";
import type { NetworkKind } from "~/analysis/structure/network";
import { useText } from "~/i18n/text";
import { signed } from "~/lib/signed";

import { How } from "./How";
import { UnknownTrust } from "./UnknownTrust";

import css from "./Structure.module.css";

/** Figures that differ by less are about the same. */
const near = 0.1;

/** The E-I index beside what is to be expected, and the modularity, of the groups that are looked at. */
export function DivisionFigures({ found, over }: { found: Compartments; over: NetworkKind }) {
  const t = useText();
  const { groups, index, expected, modularity, internal, external, search } = found;
  const links = internal + external;
  if (groups.length < 2 || links < 2 || index === null || expected === null || modularity === null)
    return (
      <>
        {over === "positive" ? <UnknownTrust of={found} /> : null}
        <p>{t("structure.compartments.few")}</p>
      </>
    );
  const apart = index - expected;
  return (
    <>
      {over === "positive" ? <UnknownTrust of={found} /> : null}
      <div className={css["entry"]}>
        <div className={css["head"]}>
          <h4>{t("structure.compartments.index")}</h4>
          <span className={css["figure"]}>{signed(index, 2)}</span>
        </div>
        <p className={css["soft"]}>
          {t("structure.compartments.expected", { expected: signed(expected, 2) })}
        </p>
        <p>
          {t(
            search !== null
              ? "structure.compartments.sought"
              : Math.abs(apart) < near
                ? "structure.compartments.asExpected"
                : apart < 0
                  ? "structure.compartments.silo"
                  : "structure.compartments.outward",
          )}
        </p>
        <How
          of={t("structure.compartments.index")}
          formula={t("structure.compartments.indexFormula")}
          inputs={t("structure.compartments.indexInputs", { internal, external })}
          source={t("structure.compartments.indexSource")}
        />
      </div>
      <div className={css["entry"]}>
        <div className={css["head"]}>
          <h4>{t("structure.compartments.modularity")}</h4>
          <span className={css["figure"]}>{signed(modularity, 3)}</span>
        </div>
        {search === null || search.lowest === null ? null : (
          <p className={css["soft"]}>
            {t("structure.compartments.search", {
              runs: search.runs,
              agreeing: search.agreeing,
              lowest: search.lowest.toFixed(3),
              highest: modularity.toFixed(3),
            })}
          </p>
        )}
        <How
          of={t("structure.compartments.modularity")}
          formula={t("structure.compartments.modularityFormula")}
          inputs={t("structure.compartments.modularityInputs", { count: links })}
          source={
            search === null
              ? t("structure.compartments.modularitySource")
              : `${t("structure.compartments.modularitySource")} ${t("structure.compartments.searchSource")}`
          }
        />
      </div>
    </>
  );
}
