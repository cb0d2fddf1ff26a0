import { useState } from "react";

import { partNodes } from "~/charts/chart";
import type { Tabled } from "~/charts/tabled";
import { useText } from "~/i18n/text";
import { palettes } from "~/lenses/palette";
import { themeOf } from "~/state/preferences";
import { usePreferences } from "~/state/stores";
import { Button } from "~/ui/Button";
import { SvgPieces } from "~/ui/SvgPieces";

import { useRoom } from "./useRoom";

import css from "./Reveal.module.css";

interface AnswersFigureProps {
  label: string;
  figure: Tabled;
}

/** So wide the chart is drawn before it is known how much room there is. */
const firstWidth = 900;

/** What everybody answered to one question, as a chart for the room or as the table that says the same. */
export function AnswersFigure({ label, figure }: AnswersFigureProps) {
  const t = useText();
  const palette = palettes[usePreferences(themeOf)];
  const [room, width] = useRoom(firstWidth);
  const [asTable, setAsTable] = useState(false);
  const chart = figure.chart(width);
  const { head, rows } = figure.table;
  return (
    <div ref={room} className={css["figure"]}>
      {asTable ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys
        <div className={css["scroll"]} role="group" aria-label={label} tabIndex={0}>
          <table className={css["table"]} aria-label={label}>
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
      ) : (
        <svg
          className={css["chart"]}
          role="group"
          aria-label={label}
          width={chart.width}
          height={chart.height}
          viewBox={`0 0 ${chart.width} ${chart.height}`}
        >
          {chart.parts.map((part, at) => {
            const pieces = <SvgPieces nodes={partNodes(part, palette)} />;
            return part.says === "" ? (
              <g key={at} aria-hidden="true">
                {pieces}
              </g>
            ) : (
              <g key={at} role="img" aria-label={part.says}>
                {pieces}
              </g>
            );
          })}
        </svg>
      )}
      <div>
        <Button look="quiet" onClick={() => setAsTable(!asTable)}>
          {t(asTable ? "rounds.reveal.asChart" : "rounds.reveal.asTable")}
        </Button>
      </div>
    </div>
  );
}
