import { useState } from "react";

import type { Tabled } from "~/charts/tabled";
import { useText } from "~/i18n/text";
import { Button } from "~/ui/Button";

import { More } from "./More";

import css from "./WhatIf.module.css";

/** So many rows are shown until one asks for more. */
const atFirst = 100;

interface RowsProps {
  label: string;
  table: Tabled["table"];
}

/** The table that says what a chart shows, behind a line of its own. */
export function Rows({ label, table }: RowsProps) {
  const t = useText();
  return (
    <More title={t("downturn.table.show")}>
      <Shown label={label} table={table} />
    </More>
  );
}

function Shown({ label, table: { head, rows } }: RowsProps) {
  const t = useText();
  const [shown, setShown] = useState(atFirst);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached with the keys */}
      <div className={css["scroll"]} role="region" aria-label={label} tabIndex={0}>
        <table className={css["table"]}>
          <caption className={css["hidden"]}>{label}</caption>
          <thead>
            <tr>
              {head.map((word, at) => (
                <th key={at} scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map(([first, ...cells], at) => (
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
      {rows.length > shown ? (
        <div>
          <Button onClick={() => setShown(shown + 5 * atFirst)}>
            {t("downturn.table.more", { count: Math.min(rows.length - shown, 5 * atFirst) })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
