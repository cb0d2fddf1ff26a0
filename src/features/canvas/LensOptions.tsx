import { useEffect, useId } from "react";

import "~/lenses/readings";
import { useText } from "~/i18n/text";
import { lensOf } from "~/lenses";
import { companionsOf, plainLook } from "~/lenses/look";
import { comparedWith } from "~/model/compared-with";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";
import { session, useDocument, useSession } from "~/state/stores";

import canvas from "./Canvas.module.css";
import css from "./Panels.module.css";

/** What a lens can be asked: for whom, whose readings, and which other lens to add. */
export function LensOptions() {
  const t = useText();
  const look = useSession((state) => state.look);
  const map = useDocument((state) => state.map);
  const variantId = useSession((state) => state.variantId);
  useEffect(() => {
    // What was looked at through a lens that could not read yet is drawn anew.
    if (session.getState().look.lens !== plainLook.lens) session.changeLook({});
  }, []);
  const companions = companionsOf(lensOf(look.lens)).filter(
    ({ id, isFor }) =>
      (id !== "perspectives" || (map?.readings.length ?? 0) > 0) && (map === null || isFor?.(map) !== false),
  );
  if (map === null) return null;
  const shows = (lens: string) => look.lens === lens || look.companion === lens;
  const title = (id: string) => t(`scene.legend.${id as "trust"}.title`);
  return (
    <div
      className={`${canvas["panel"]} ${css["lensOptions"]}`}
      role="group"
      aria-label={t("canvas.lens.options")}
    >
      {shows("humanSecurity") ? (
        <Choice
          label={t("canvas.lens.beneficiary")}
          value={look.beneficiary}
          empty={t("canvas.lens.everybody")}
          choices={beneficiaries(map, variantId, t("common.unnamed"))}
          onChange={(beneficiary) => session.changeLook({ beneficiary })}
        />
      ) : null}
      {look.lens === "perspectives" && map.perspectives.length > 0 ? (
        <Choice
          label={t("canvas.lens.perspective")}
          value={look.perspective}
          empty={t("canvas.lens.divergence")}
          choices={map.perspectives.map(({ id, name }) => ({
            id,
            name: name === "" ? t("common.unnamed") : name,
          }))}
          onChange={(perspective) => session.changeLook({ perspective })}
        />
      ) : null}
      {look.lens === "perspectives" && map.perspectives.length === 0 ? (
        <p className={css["lensNote"]}>{t("canvas.lens.noParties")}</p>
      ) : null}
      {shows("changes") ? <Compared map={map} variantId={variantId} /> : null}
      <Choice
        label={t("canvas.lens.companion")}
        value={companions.some(({ id }) => id === look.companion) ? look.companion : null}
        empty={t("canvas.lens.alone")}
        choices={companions.map(({ id }) => ({ id, name: title(id) }))}
        onChange={(companion) => session.changeLook({ companion })}
      />
    </div>
  );
}

/** The variant that the one in view is compared with. */
function Compared({ map, variantId }: { map: RelataMap; variantId: string | null }) {
  const t = useText();
  const asked = useSession((state) => state.look.base);
  const variant = map.variants.find(({ id }) => id === variantId);
  if (variant === undefined) return null;
  const base = comparedWith(map, variant, asked);
  return (
    <Choice
      label={t("canvas.lens.base")}
      value={base?.id ?? null}
      empty={base === null ? t("canvas.lens.noBase") : null}
      choices={map.variants
        .filter(({ id }) => id !== variant.id)
        .map(({ id, name }) => ({ id, name: name.trim() === "" ? t("common.unnamed") : name }))}
      onChange={(picked) => session.changeLook({ base: picked })}
    />
  );
}

interface ChoiceProps {
  label: string;
  value: string | null;
  /** The words for no choice; null where there must be one. */
  empty: string | null;
  choices: readonly { readonly id: string; readonly name: string }[];
  onChange: (value: string | null) => void;
}

function Choice({ label, value, empty, choices, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <span className={css["lensChoice"]}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ""}
        onChange={(event) => onChange(event.currentTarget.value === "" ? null : event.currentTarget.value)}
      >
        {empty === null ? null : <option value="">{empty}</option>}
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Those for whom some relation of the variant is read. */
function beneficiaries(map: RelataMap, variantId: string | null, unnamed: string) {
  const variant = map.variants.some(({ id }) => id === variantId)
    ? variantOf(map, variantId ?? "")
    : undefined;
  if (variant === undefined) return [];
  const named = new Set(variant.relations.map(({ humanSecurity }) => humanSecurity?.beneficiary ?? null));
  return variant.elements
    .filter(({ id }) => named.has(id))
    .map(({ id, label }) => ({ id, name: label === "" ? unnamed : label }));
}
