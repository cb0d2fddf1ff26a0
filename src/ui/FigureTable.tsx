import { useId } from "react";

import css from "./FigureTable.module.css";

interface FigureTableProps {
  title: string;
  head: readonly string[];
  /** The first cell of each says what the row is about. */
  rows: readonly (readonly string[])[];
  /** For what a room looks at. */
  large?: boolean;
}

/** The table that says the same as a chart. */
export function FigureTable({ title, head, rows, large = false }: FigureTableProps) {
  const id = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys
    <div className={css["scroll"]} role="group" aria-labelledby={id} tabIndex={0}>
      <table className={css["table"]} data-large={large || undefined}>
        <caption id={id}>{title}</caption>
        <thead>
          <tr>
            {head.map((words, at) => (
              <th key={at} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells], at) => (
            <tr key={at}>
              <th scope="row">{first}</th>
              {cells.map((words, column) => (
                <td key={column}>{words}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
