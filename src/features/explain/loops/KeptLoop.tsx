import { Unlink } from "lucide";

import type { Kept } from "~/analysis/loops/loops";
import { useText } from "~/i18n/text";
import { releaseLoop, updateLoop } from "~/model/commands/loops";
import type { KeptLoop as KeptLoopOfMap, KeptLoopFields } from "~/model/loop";
import type { Variant } from "~/model/variant";
import { document } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Field } from "~/ui/Field";
import { Icon } from "~/ui/Icon";
import { useLocked } from "~/ui/locked";

import { LoopFace } from "./LoopFace";

import css from "./Loops.module.css";

interface KeptLoopProps {
  kept: KeptLoopOfMap;
  /** What it is by now. */
  now: Kept;
  variant: Variant;
}

/** A loop that is kept under a name. Where it is broken it says so, and stays. */
export function KeptLoop({ kept, now, variant }: KeptLoopProps) {
  const t = useText();
  const locked = useLocked();
  const { id, name, note } = kept;
  const title = name.trim() === "" ? t("loops.keep.unnamed") : name;
  const change = (patch: Partial<KeptLoopFields>, gesture: string) =>
    document.edit(
      { key: "edit.loops" },
      (map) => updateLoop(map, variant.id, id, patch),
      `loop ${id} ${gesture}`,
    );
  return (
    <article className={css["loop"]} data-kept aria-label={title}>
      {now.loop === null ? (
        <p className={css["broken"]}>
          <Icon of={Unlink} size={18} />
          <span>
            <b>{title}</b>
            <br />
            {now.gone === 0 ? t("loops.keep.elsewhere") : t("loops.keep.gone", { count: now.gone })}
          </span>
        </p>
      ) : (
        <LoopFace loop={now.loop} title={title} variant={variant} open={false} />
      )}
      <Field
        label={t("loops.keep.name")}
        value={name}
        onChange={(typed) => change({ name: typed }, "name")}
        onBlur={document.endGesture}
      />
      <Field
        multiline
        label={t("loops.keep.note")}
        value={note}
        onChange={(typed) => change({ note: typed }, "note")}
        onBlur={document.endGesture}
      />
      <div className={css["tools"]}>
        <Button
          look="quiet"
          disabled={locked}
          aria-label={t("loops.keep.releaseNamed", { name: title })}
          onClick={() => document.edit({ key: "edit.loops" }, (map) => releaseLoop(map, variant.id, id))}
        >
          {t("loops.keep.release")}
        </Button>
      </div>
    </article>
  );
}
