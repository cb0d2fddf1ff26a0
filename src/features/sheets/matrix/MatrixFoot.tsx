import { ChevronRight, Pencil, Trash2 } from "lucide";

import type { Text } from "~/i18n/text";
import { strand } from "~/lenses/human-security";
import { palettes } from "~/lenses/palette";
import { trustStroke } from "~/lenses/trust";
import { signed } from "~/lib/signed";
import { themeOf } from "~/state/preferences";
import { usePreferences } from "~/state/stores";
import { Button } from "~/ui/Button";
import { IconButton } from "~/ui/IconButton";

import type { Acts } from "./acts";
import { inkOn } from "./face";
import { type Rated, scaleOf } from "./rated";
import { aboutCell, sumWords, trackName } from "./say";
import { sums } from "./sums";
import type { Matrix } from "./useMatrix";

import css from "./Matrix.module.css";

/** Below the matrix: what the cell in focus is about, what was done last, and the buttons that rate it. */
export function MatrixFoot({ matrix, acts }: { matrix: Matrix; acts: Acts }) {
  const { t, locked, subject, said, rated } = matrix;
  const palette = palettes[usePreferences(themeOf)];
  const rates =
    !locked && subject !== null && rated !== null && (rated !== "trust" || subject.column.kind === "actor");
  const several = subject !== null && subject.relations.length > 1;
  return (
    <footer className={css["foot"]}>
      <div className={css["lines"]}>
        <p className={css["about"]}>{aboutPlace(matrix)}</p>
        <p role="status" className={css["said"]}>
          {said}
        </p>
      </div>
      <div
        className={css["rate"]}
        role="group"
        aria-label={rated === null ? t("matrix.rate.title") : t(`matrix.rate.${rated}`)}
      >
        {rated === null || rated === "trust" ? null : (
          <div className={css["facets"]} role="group" aria-label={t("matrix.rate.facet")}>
            {(["protection", "empowerment"] as const).map((facet) => (
              <button
                key={facet}
                type="button"
                aria-pressed={facet === rated}
                title={t(`matrix.rate.${facet}Hint`)}
                onClick={() => acts.turnTo(facet)}
              >
                {t(`matrix.rated.${facet}`)}
              </button>
            ))}
          </div>
        )}
        {scaleOf(rated ?? "trust").map((value) => {
          const stroke = rated === null || rated === "trust" ? trustStroke(value) : strand(rated, value);
          const colour = palette[stroke.colour];
          const meaning = levelWords(rated ?? "trust", value, t);
          return (
            <button
              key={value}
              type="button"
              className={css["step"]}
              style={{ background: colour, color: inkOn(colour) }}
              aria-label={t("matrix.rate.value", { text: signed(value), meaning })}
              title={meaning}
              disabled={!rates}
              onClick={() => acts.rateHere(value)}
            >
              {signed(value)}
            </button>
          );
        })}
        <button
          type="button"
          className={css["step"]}
          data-unknown
          aria-label={t("matrix.rate.unknown")}
          title={t("matrix.rate.unknownHint")}
          disabled={!rates}
          onClick={() => acts.rateHere(null)}
        >
          {"?"}
        </button>
        <IconButton
          icon={Trash2}
          label={t("matrix.rate.remove")}
          hint={t("matrix.rate.removeHint")}
          unavailable={locked || subject?.relation == null}
          onClick={acts.removeHere}
        />
        <Button
          icon={Pencil}
          title={t("matrix.rate.nameHint")}
          disabled={locked || subject === null}
          onClick={acts.enter}
        >
          {t(subject !== null && subject.relation === null ? "matrix.rate.make" : "matrix.rate.name")}
        </Button>
        <Button icon={ChevronRight} title={t("matrix.rate.nextHint")} disabled={!several} onClick={acts.next}>
          {t("matrix.rate.next")}
        </Button>
      </div>
    </footer>
  );
}

/** What a step of a scale means. */
function levelWords(rated: Rated, value: number, t: Text): string {
  const levels = { trust: "trustLevels", protection: "protectionLevels", empowerment: "empowermentLevels" };
  return t(`words.${levels[rated]}.${value}` as "words.trustLevels.0");
}

function aboutPlace(matrix: Matrix): string {
  const { t, subject, face, side, locked, rated, rows, columns, place, sumAt } = matrix;
  if (subject !== null) return aboutCell(subject, face, { side, locked, rated }, t);
  const [row, column] = [rows[place.row], columns[place.column]];
  if (row !== undefined && column !== undefined && sums(row, column))
    return sumWords(row, column, sumAt(row, column), t);
  const heading = row?.is === "group" ? row : column?.is === "group" ? column : (row ?? column);
  if (heading === undefined) return "";
  const name = trackName(heading, t);
  return heading.is === "group" ? t("matrix.about.group", { name, count: heading.members.length }) : name;
}
