import { useEffect, useEffectEvent, useState } from "react";

import type { MatrixPlan } from "~/formats/matrix/read";
import type { RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";
import { actions, session } from "~/state/stores";

import { actsOf, pickRelation } from "./acts";
import { applied, clipboardText, copyByButton, pasted } from "./blocks";
import { MatrixFoot } from "./MatrixFoot";
import { MatrixGrid } from "./MatrixGrid";
import { MatrixHead } from "./MatrixHead";
import { offered } from "./offered";
import { PastePreview } from "./PastePreview";
import { useMatrix } from "./useMatrix";

import css from "./Matrix.module.css";

/** How long somebody stays in a cell before the panel turns to it: whoever passes through does not wait for it. */
const rest = 200;

export function MatrixView({ map, variant }: { map: RelataMap; variant: Variant }) {
  const matrix = useMatrix(map, variant);
  const { t, subject, side, touched, rows, columns } = matrix;
  const marks = matrix.marked !== null;
  const acts = actsOf(matrix);
  const [plan, setPlan] = useState<MatrixPlan | null>(null);

  const row = subject?.row.id ?? null;
  const relation = subject?.relation ?? null;
  const [id, from] = [relation?.id ?? null, relation?.from ?? null];
  useEffect(() => {
    if (!touched || marks || row === null) return;
    const timer = setTimeout(() => {
      if (id !== null && from !== null) pickRelation({ id, from }, row, side);
      // The panel stays open, so that the matrix keeps its size, but about nothing that is not here.
      else if (session.getState().selection.size > 0) session.select([row]);
    }, rest);
    return () => clearTimeout(timer);
  }, [touched, marks, row, id, from, side]);

  function read(text: string): void {
    setPlan(pasted(matrix, text));
  }

  async function pasteByButton(): Promise<void> {
    const text = await clipboardText(matrix);
    if (text !== null) read(text);
  }

  const copy = () => void copyByButton(matrix);
  const paste = () => void pasteByButton();
  const copyNow = useEffectEvent(copy);
  const pasteNow = useEffectEvent(paste);
  const turnNow = useEffectEvent(acts.turn);
  useEffect(
    () => actions.offer(offered({ copy: () => copyNow(), paste: () => pasteNow(), turn: () => turnNow() })),
    [],
  );

  return (
    <section className={css["sheet"]} aria-label={t("matrix.name")}>
      <MatrixHead matrix={matrix} acts={acts} onCopy={copy} onPaste={paste} />
      {rows.length === 0 || columns.length === 0 ? (
        <p className={css["none"]}>{t(rows.length === 0 ? "matrix.none.rows" : "matrix.none.columns")}</p>
      ) : (
        <MatrixGrid matrix={matrix} acts={acts} onPaste={read} />
      )}
      <MatrixFoot matrix={matrix} acts={acts} />
      {plan === null ? null : (
        <PastePreview
          plan={plan}
          onClose={() => setPlan(null)}
          onApply={() => {
            applied(matrix, plan);
            setPlan(null);
          }}
        />
      )}
    </section>
  );
}
