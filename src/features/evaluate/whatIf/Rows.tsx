import type { Tabled } from "~/charts/tabled";
import { useText } from "~/i18n/text";

import css from "./WhatIf.module.css";

/** The table that says what a chart shows, behind a line of its own. */
export function Rows({ label, table }: { label: string; table: Tabled["table"] }) {
  const t = useText();
  return (
    <details className={css["more"]}>
      <summary>{t("downturn.table.show")}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached with the keys */}
      <div className={css["scroll"]} role="region" aria-label={label} tabIndex={0}>
        <table className={css["table"]}>
          <caption className={css["hidden"]}>{label}</caption>
          <thead>
            <tr>
              {table.head.map((word, at) => (
                <th key={at} scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([first, ...cells], at) => (
              <tr key={at}>
                <th scope="row">{first}</th>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
