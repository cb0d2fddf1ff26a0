import { useState } from "react";

import { useText } from "~/i18n/text";
import { lensOf } from "~/lenses";
import { dashOf, type LegendEntry } from "~/lenses/lens";
import { palettes } from "~/lenses/palette";
import { themeOf } from "~/state/preferences";
import { session, usePreferences, useSession } from "~/state/stores";

import canvas from "./Canvas.module.css";
import css from "./Panels.module.css";

/** What the colours mean, and a filter: pressing a class shows only relations that have it. */
export function Legend() {
  const t = useText();
  const [folded, setFolded] = useState(isSmall);
  const lens = lensOf(useSession((state) => state.lens));
  const filter = useSession((state) => state.legendFilter);
  const scale = lens.legend.filter(({ id }) => id !== "unknown" && id !== "none");
  const others = lens.legend.filter(({ id }) => id === "unknown" || id === "none");
  return (
    <section
      className={`${canvas["panel"]} ${canvas["bottomLeft"]} ${css["legend"]}`}
      data-corner
      aria-label={t("canvas.legend.title")}
    >
      <button
        type="button"
        className={css["legendTitle"]}
        aria-expanded={!folded}
        title={t(folded ? "canvas.legend.unfold" : "canvas.legend.fold")}
        onClick={() => setFolded(!folded)}
      >
        <strong>{t(`canvas.lens.${lens.id as "trust"}`)}</strong>
        <span> · {t("canvas.legend.trust")}</span>
      </button>
      <div className={css["ramp"]}>
        {scale.map((entry) => (
          <Swatch key={entry.id} entry={entry} chosen={filter.has(entry.id)} dimmed={filter.size > 0} />
        ))}
      </div>
      <div className={css["rampEnds"]} aria-hidden="true">
        <span>{t("canvas.legend.distrust")}</span>
        <span>{t("canvas.legend.zero")}</span>
        <span>{t("canvas.legend.trustMost")}</span>
      </div>
      {folded ? null : (
        <>
          <div className={css["others"]}>
            {others.map((entry) => (
              <LineEntry
                key={entry.id}
                entry={entry}
                chosen={filter.has(entry.id)}
                dimmed={filter.size > 0}
              />
            ))}
          </div>
          <div className={css["rampEnds"]}>
            <span>{t("canvas.legend.confidence")}</span>
            <span>{t("canvas.legend.strength")}</span>
          </div>
        </>
      )}
      {filter.size === 0 ? null : (
        <button type="button" className={css["showAll"]} onClick={() => session.clearLegendFilter()}>
          {t("canvas.legend.showAll")} · {t("canvas.legend.filtered", { count: filter.size })}
        </button>
      )}
    </section>
  );
}

/** On a small screen the drawing needs the room; the scale itself stays. */
function isSmall(): boolean {
  return window.matchMedia("(max-width: 1440px), (max-height: 860px)").matches;
}

interface EntryProps {
  entry: LegendEntry;
  chosen: boolean;
  dimmed: boolean;
}

function usePalette() {
  return palettes[themeOf(usePreferences((state) => state))];
}

function Swatch({ entry, chosen, dimmed }: EntryProps) {
  const t = useText();
  const palette = usePalette();
  const value = entry.id.startsWith("-")
    ? entry.id.replace("-", "−")
    : entry.id === "0"
      ? "0"
      : `+${entry.id}`;
  const name = `${value} ${t(`words.trustLevels.${entry.id as "0"}`)}`;
  return (
    <button
      type="button"
      className={css["swatch"]}
      style={{ backgroundColor: palette[entry.stroke.colour] }}
      aria-pressed={chosen}
      aria-label={t("canvas.legend.filterHint", { name })}
      title={name}
      data-dimmed={dimmed && !chosen ? "" : undefined}
      onClick={() => session.toggleLegendEntry(entry.id)}
    />
  );
}

function LineEntry({ entry, chosen, dimmed }: EntryProps) {
  const t = useText();
  const palette = usePalette();
  const name = t(`canvas.legend.${entry.id as "unknown" | "none"}`);
  return (
    <button
      type="button"
      className={css["lineEntry"]}
      aria-pressed={chosen}
      aria-label={t("canvas.legend.filterHint", { name })}
      data-dimmed={dimmed && !chosen ? "" : undefined}
      onClick={() => session.toggleLegendEntry(entry.id)}
    >
      <svg width="34" height="8" aria-hidden="true">
        <line
          x1="2"
          y1="4"
          x2="32"
          y2="4"
          stroke={palette[entry.stroke.colour]}
          strokeWidth={entry.stroke.width + 0.5}
          strokeLinecap="round"
          strokeDasharray={dashOf(entry.stroke)?.join(" ")}
        />
      </svg>
      {name}
    </button>
  );
}
