import type { MatrixPlan } from "~/formats/matrix/read";
import { useText } from "~/i18n/text";
import { Button } from "~/ui/Button";
import { Dialog } from "~/ui/Dialog";

import css from "./Matrix.module.css";

/** As many faults as are told one by one. */
const told = 8;

interface PastePreviewProps {
  plan: MatrixPlan;
  onApply: () => void;
  onClose: () => void;
}

/** What pasting would do, before it does anything. */
export function PastePreview({ plan, onApply, onClose }: PastePreviewProps) {
  const t = useText();
  const { ratings, made, same, unread, strangers, doubles, outside } = plan;
  const name = (each: string) => (each === "" ? t("common.unnamed") : each);
  const cells = unread.map(({ row, column, text }) =>
    t("matrix.preview.cell", { row: name(row), column: name(column), text }),
  );
  return (
    <Dialog
      title={t("matrix.preview.title")}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button look="primary" disabled={ratings.length === 0} onClick={onApply}>
            {t("matrix.preview.apply")}
          </Button>
        </>
      }
    >
      <ul className={css["plan"]}>
        {ratings.length === 0 ? <li>{t("matrix.preview.nothing")}</li> : null}
        {ratings.length > 0 ? <li>{t("matrix.preview.ratings", { count: ratings.length })}</li> : null}
        {made > 0 ? <li>{t("matrix.preview.made", { count: made })}</li> : null}
        {same > 0 ? <li>{t("matrix.preview.same", { count: same })}</li> : null}
        {outside > 0 ? <li>{t("matrix.preview.outside", { count: outside })}</li> : null}
        <Faults title={t("matrix.preview.unread", { count: cells.length })} faults={cells} />
        <Faults
          title={t("matrix.preview.strangers", { count: strangers.length })}
          faults={strangers.map(name)}
        />
        <Faults title={t("matrix.preview.doubles", { count: doubles.length })} faults={doubles.map(name)} />
      </ul>
    </Dialog>
  );
}

function Faults({ title, faults }: { title: string; faults: readonly string[] }) {
  const t = useText();
  if (faults.length === 0) return null;
  return (
    <li>
      {title}
      <ul className={css["faults"]}>
        {faults.slice(0, told).map((fault, place) => (
          <li key={place}>{fault}</li>
        ))}
        {faults.length > told ? <li>{t("matrix.preview.more", { count: faults.length - told })}</li> : null}
      </ul>
    </li>
  );
}
