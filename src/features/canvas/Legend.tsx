import { ChevronDown, ChevronUp } from "lucide";
import { useState } from "react";

import { askedWords, hiddenCount, hiddenWords } from "~/formats/caption";
import { useText } from "~/i18n/text";
import { sayingOf } from "~/i18n/useSay";
import type { LegendEntry, Lens } from "~/lenses/lens";
import { legendOf } from "~/lenses/look";
import { palettes } from "~/lenses/palette";
import { variantOf } from "~/model/queries";
import { sampleMarks, sampleSize } from "~/scene/sample";
import { themeOf } from "~/state/preferences";
import { session, useDocument, usePreferences, useSession, useSurface } from "~/state/stores";
import { Icon } from "~/ui/Icon";

import { MarkPicture } from "./MarkPicture";
import { TrustRamp } from "./TrustRamp";

import canvas from "./Canvas.module.css";
import css from "./Panels.module.css";

const nothing: ReadonlySet<string> = new Set();

/** What the drawing means, and a filter: pressing a class shows only relations that have it. */
export function Legend() {
  const t = useText();
  const presenting = useSession((state) => state.presenting);
  const [shut, setFolded] = useState(isSmall);
  const folded = shut && !presenting;
  const look = useSession((state) => state.look);
  const present = useSurface((state) => state.scene?.present ?? nothing);
  // What is picked stays in sight when nothing shows it any more, to be let go again.
  const parts = legendOf(look, new Set([...present, ...look.only]));
  const captionOf = useCaption();
  return (
    <section
      className={`${canvas["panel"]} ${canvas["bottomLeft"]} ${css["legend"]}`}
      data-wall={presenting || undefined}
      data-corner
      aria-label={t("canvas.legend.title")}
    >
      {parts.map(({ lens, channels, entries }, place) => (
        <div key={lens.id} className={css["legendPart"]}>
          <button
            type="button"
            className={css["legendTitle"]}
            aria-expanded={!folded}
            title={t(folded ? "canvas.legend.unfold" : "canvas.legend.fold")}
            onClick={() => setFolded(!folded)}
          >
            {presenting || place > 0 ? null : <Icon of={folded ? ChevronUp : ChevronDown} size={16} />}
            <strong>{t(`scene.legend.${lens.id as "trust"}.title`)}</strong>
            {folded || presenting ? null : (
              <span>
                {" · "}
                {channels
                  .map((channel) => t(`scene.legend.${lens.id as "practice"}.how.${channel as "lines"}`))
                  .join(" ")}
              </span>
            )}
          </button>
          <Caption words={captionOf(lens, place === 0)} />
          {lens.id === "trust" && place === 0 ? <TrustRamp lens={lens} only={look.only} /> : null}
          {folded ? null : <Entries lens={lens} entries={withoutRamp(lens, entries)} only={look.only} />}
        </div>
      ))}
      {look.only.size === 0 ? null : (
        <button type="button" className={css["showAll"]} onClick={() => session.clearLegendFilter()}>
          {t("canvas.legend.showAll")} · {t("canvas.legend.filtered", { count: look.only.size })}
        </button>
      )}
    </section>
  );
}

/** For whom or in whose eyes the drawing is, and what it hides: said however small the legend is. */
function Caption({ words }: { words: readonly string[] }) {
  return words.length === 0 ? null : <p className={css["legendCaption"]}>{words.join(" ")}</p>;
}

/** The captions of a legend as it stands: what the whole drawing hides is said once, under the first lens. */
function useCaption(): (lens: Lens, isFirst: boolean) => readonly string[] {
  const t = useText();
  const look = useSession((state) => state.look);
  const map = useDocument((state) => state.map);
  const variantId = useSession((state) => state.variantId);
  const filtered = look.only.size > 0;
  const scene = useSurface((state) => (filtered ? state.scene : null));
  const asked = useSession((state) => (state.rest === "hide" ? state.found : null));
  const variant = map?.variants.some(({ id }) => id === variantId) ? variantOf(map, variantId ?? "") : null;
  const say = sayingOf(t);
  return (lens, isFirst) =>
    map === null || variant === null
      ? []
      : [
          ...askedWords(look, lens, map, variant, say),
          ...(isFirst && scene !== null ? hiddenWords(look, hiddenCount(variant, scene, asked), say) : []),
        ];
}

/** On a small screen the drawing needs the room; what it is that is shown stays. */
function isSmall(): boolean {
  return window.matchMedia("(max-width: 1440px), (max-height: 860px)").matches;
}

/** What the ramp of trust shows already. */
function withoutRamp(lens: Lens, entries: readonly LegendEntry[]): readonly LegendEntry[] {
  return lens.id === "trust" ? entries.filter(({ id }) => id === "unknown" || id === "none") : entries;
}

interface EntriesProps {
  lens: Lens;
  entries: readonly LegendEntry[];
  only: ReadonlySet<string>;
}

function Entries({ lens, entries, only }: EntriesProps) {
  const t = useText();
  const palette = palettes[usePreferences(themeOf)];
  return (
    <ul className={css["entries"]}>
      {entries.map(({ id, channel, sample, words = id }) => {
        const name = t(`scene.legend.${lens.id as "trust"}.entries.${words as "none"}`);
        const picture = <MarkPicture marks={sampleMarks(sample, 0, 0)} {...sampleSize} palette={palette} />;
        return (
          <li key={id}>
            {channel === "elements" ? (
              <span className={css["entry"]}>
                {picture}
                {name}
              </span>
            ) : (
              <button
                type="button"
                className={css["entry"]}
                aria-pressed={only.has(id)}
                aria-label={t("canvas.legend.filterHint", { name })}
                data-dimmed={only.size > 0 && !only.has(id) ? "" : undefined}
                onClick={() => session.toggleLegendEntry(id)}
              >
                {picture}
                {name}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
