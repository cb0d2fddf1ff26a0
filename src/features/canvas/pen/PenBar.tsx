import { Check } from "lucide";

import { useText } from "~/i18n/text";
import { signed } from "~/lib/signed";
import { elementOf, variantOf } from "~/model/queries";
import { labelLimit } from "~/model/shape";
import { relationKinds, trustScale } from "~/model/vocabulary";
import { surface, useDocument, useSession, useSurface } from "~/state/stores";
import type { Pen } from "~/state/surface";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { ChoiceChips } from "~/ui/Chips";
import { Select } from "~/ui/Select";

import "../words";

import canvas from "../Canvas.module.css";
import css from "./Pen.module.css";

const ways = ["pairs", "chain", "star"] as const satisfies readonly Pen["way"][];

/** What the pen draws: chosen once, and then tapped from element to element. */
export function PenBar() {
  const t = useText();
  const pen = useSurface((state) => state.pen);
  const from = useSurface((state) => state.relateFrom);
  const map = useDocument((state) => state.map);
  const variantId = useSession((state) => state.variantId);
  const variant = map === null || variantId === null ? null : variantOf(map, variantId);
  const start = variant === null || from === null ? undefined : elementOf(variant, from);
  const scale = trustScale.map((value) => ({ value: String(value), text: signed(value) }));
  const trust = (way: "forward" | "backward") => (
    <Select
      label={t(`canvas.pen.${way}`)}
      inline
      empty={t("common.unknown")}
      value={pen[way] === null ? null : String(pen[way])}
      choices={scale}
      onChange={(value) => surface.changePen({ [way]: value === null ? null : Number(value) })}
    />
  );
  return (
    <section className={`${canvas["panel"]} ${css["bar"]}`} aria-label={t("canvas.pen.title")}>
      <p role="status" className={css["help"]}>
        {start === undefined
          ? t("canvas.pen.first")
          : t("canvas.pen.next", { name: start.label === "" ? t("common.unnamed") : start.label })}
      </p>
      <div className={css["fields"]}>
        <Select
          label={t("canvas.pen.kind")}
          inline
          empty={t("canvas.pen.likely")}
          value={pen.kind}
          choices={relationKinds.map((kind) => ({ value: kind, text: t(`words.relationKinds.${kind}`) }))}
          onChange={(kind) => surface.changePen({ kind })}
        />
        {trust("forward")}
        {trust("backward")}
        <label className={css["words"]}>
          {t("canvas.pen.words")}
          <input
            type="text"
            value={pen.words}
            maxLength={labelLimit}
            autoComplete="off"
            onChange={({ target }) => surface.changePen({ words: target.value })}
          />
        </label>
        {pen.words.trim() === "" ? (
          <Checkbox
            label={t("canvas.pen.asks")}
            state={pen.asks}
            onChange={(asks) => surface.changePen({ asks })}
          />
        ) : null}
        <ChoiceChips
          label={t("canvas.pen.way")}
          choices={ways.map((value) => ({ value, text: t(`canvas.pen.ways.${value}`) }))}
          value={pen.way}
          onChange={(way) => {
            surface.changePen({ way: way ?? "pairs" });
            surface.setRelateFrom(null);
          }}
        />
      </div>
      <Button icon={Check} onClick={() => surface.setTool(null)}>
        {t("canvas.pen.done")}
      </Button>
    </section>
  );
}
