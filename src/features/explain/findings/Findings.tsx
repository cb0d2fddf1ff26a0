import { useText } from "~/i18n/text";
import { useInsight } from "~/state/insights/useInsight";

import { Answer } from "../Answer";
import { useInView } from "../inView";
import { FindingRow } from "./FindingRow";

import css from "./Findings.module.css";

/** What the rules find on the map, what asks most to be looked at first, and what they cannot say. */
export function Findings() {
  const t = useText();
  const variant = useInView();
  const insight = useInsight("findings", null);
  if (variant === null) return null;
  return (
    <Answer insight={insight}>
      {(judged) => {
        const found = judged
          .flatMap(({ rule, findings }) => findings.map((finding) => ({ rule, finding })))
          .toSorted((a, b) => b.finding.attention - a.finding.attention);
        const unknown = judged.flatMap(({ rule, unknown }) => unknown.map((finding) => ({ rule, finding })));
        return (
          <div className={css["findings"]}>
            {found.length === 0 ? <p>{t("explain.findings.none")}</p> : null}
            <ul>
              {found.map(({ rule, finding }) => (
                <FindingRow key={`${rule} ${finding.key}`} rule={rule} finding={finding} variant={variant} />
              ))}
            </ul>
            {unknown.length === 0 ? null : (
              <>
                <h4>{t("explain.findings.unknown")}</h4>
                <ul>
                  {unknown.map(({ rule, finding }) => (
                    <FindingRow
                      key={`${rule} ${finding.key}`}
                      rule={rule}
                      finding={finding}
                      variant={variant}
                    />
                  ))}
                </ul>
              </>
            )}
          </div>
        );
      }}
    </Answer>
  );
}
