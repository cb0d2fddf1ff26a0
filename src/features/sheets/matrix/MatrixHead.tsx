import { ArrowLeftRight, ClipboardPaste, Copy, FoldVertical, UnfoldVertical } from "lucide";

import { lensesFor } from "~/lenses";
import { elementKinds } from "~/model/vocabulary";
import { session, useDocument, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { printed } from "~/ui/chord";
import { Help } from "~/ui/Help";
import { IconButton } from "~/ui/IconButton";
import { Select } from "~/ui/Select";

import { type Acts, allFolded, groupKeys } from "./acts";
import { type Grouping, groupings } from "./grouping";
import type { Matrix } from "./useMatrix";

import css from "./Matrix.module.css";

const keyList = [
  ["← ↑ → ↓", "move"],
  ["0 1 2 3 −", "rate"],
  [".", "unknown"],
  ["P / E", "facet"],
  ["X", "turn"],
  ["Enter", "enter"],
  ["N", "next"],
  ["Delete", "remove"],
  ["Space", "select"],
  ["Mod+C / Mod+V", "clipboard"],
  ["Shift+1…7", "lens"],
] as const;

interface MatrixHeadProps {
  matrix: Matrix;
  acts: Acts;
  onCopy: () => void;
  onPaste: () => void;
}

/** Above the matrix: which way it is read, and what stands in it. */
export function MatrixHead({ matrix, acts, onCopy, onPaste }: MatrixHeadProps) {
  const { t, kind, grouping, side, lens, isTrust, locked, set } = matrix;
  const lensName = t(`scene.legend.${lens as "trust"}.title`);
  const variants = useDocument((state) => state.map?.variants) ?? [];
  const wholeLens = useSession((state) => state.look.lens);
  const groupName = (each: Grouping) =>
    each === "none" || each === "type" || each === "chain" || each === "camp"
      ? t(`matrix.grouping.${each}`)
      : t(`words.axes.${each}`);
  const hasGroups = groupKeys(matrix).length > 0;
  return (
    <header className={css["head"]}>
      <div className={css["reading"]}>
        <h2>{isTrust ? t(`matrix.reading.${side}`) : t(`matrix.reading.${side}Side`, { lens: lensName })}</h2>
        <Button icon={ArrowLeftRight} title={t("matrix.turnHint")} onClick={acts.turn}>
          {t("matrix.turn")}
        </Button>
      </div>
      <div className={css["choices"]}>
        <Select
          inline
          label={t("matrix.lens")}
          value={wholeLens}
          choices={lensesFor({ variants }).map(({ id }) => ({
            value: id,
            text: t(`scene.legend.${id as "trust"}.title`),
          }))}
          onChange={(id) => session.setLens(id ?? "trust")}
        />
        <Select
          inline
          label={t("matrix.columns")}
          value={kind}
          choices={elementKinds.map((each) => ({ value: each, text: t(`matrix.kinds.${each}`) }))}
          onChange={(each) => {
            set.kind(each ?? "actor");
            set.anchor(null);
            set.said("");
          }}
        />
        <Select
          inline
          label={t("matrix.grouping.label")}
          value={grouping}
          choices={groupings.map((each) => ({ value: each, text: groupName(each) }))}
          onChange={(each) => {
            set.grouping(each ?? "none");
            set.folded(new Set());
            set.anchor(null);
          }}
        />
        {hasGroups ? (
          <IconButton
            icon={allFolded(matrix) ? UnfoldVertical : FoldVertical}
            label={t(allFolded(matrix) ? "matrix.unfold" : "matrix.fold")}
            onClick={acts.toggleAll}
          />
        ) : null}
        <span className={css["spring"]} />
        <IconButton
          icon={Copy}
          label={t("matrix.copy")}
          hint={t("matrix.copyHint", { keys: printed("Mod+C") })}
          onClick={onCopy}
        />
        <IconButton
          icon={ClipboardPaste}
          label={t("matrix.paste")}
          hint={t("matrix.pasteHint", { keys: printed("Mod+V") })}
          unavailable={locked || kind !== "actor"}
          onClick={onPaste}
        />
        <div className={css["keys"]}>
          <Help
            summary={t("matrix.keys.summary")}
            terms={keyList.map(([keys, meaning]) => ({
              term: keys
                .split(" / ")
                .map((each) => printed(each))
                .join(" / "),
              meaning: t(`matrix.keys.${meaning}`),
            }))}
          />
        </div>
      </div>
    </header>
  );
}
