import { useText } from "~/i18n/text";
import type { Lens } from "~/lenses/lens";
import { palettes } from "~/lenses/palette";
import { trustScale } from "~/model/vocabulary";
import { themeOf } from "~/state/preferences";
import { session, usePreferences } from "~/state/stores";

import css from "./Panels.module.css";

/** The steps of trust side by side, as they are ordered. */
export function TrustRamp({ lens, only }: { lens: Lens; only: ReadonlySet<string> }) {
  const t = useText();
  const palette = palettes[usePreferences(themeOf)];
  return (
    <>
      <div className={css["ramp"]}>
        {trustScale.map((value) => {
          const id = String(value);
          const sample = lens.legend.find((entry) => entry.id === id)?.sample;
          if (sample?.as !== "line") return null;
          const name = t(`scene.legend.trust.entries.${id as "0"}`);
          return (
            <button
              key={id}
              type="button"
              className={css["swatch"]}
              style={{ backgroundColor: palette[sample.stroke.colour] }}
              aria-pressed={only.has(id)}
              aria-label={t("canvas.legend.filterHint", { name })}
              title={name}
              data-dimmed={only.size > 0 && !only.has(id) ? "" : undefined}
              onClick={() => session.toggleLegendEntry(id)}
            />
          );
        })}
      </div>
      <div className={css["rampEnds"]} aria-hidden="true">
        <span>{t("canvas.legend.distrust")}</span>
        <span>{t("canvas.legend.zero")}</span>
        <span>{t("canvas.legend.trustMost")}</span>
      </div>
    </>
  );
}
