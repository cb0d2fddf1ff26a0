import { Ellipsis } from "lucide";
import { type ReactNode, use, useId, useState } from "react";

import { useText } from "~/i18n/text";
import { Menu } from "~/ui/Menu";
import type { MenuItem } from "~/ui/MenuList";
import { useToast } from "~/ui/Toast";

import { CardFigure, type ShownFigure } from "./CardFigure";
import { type SaveFigure, Saving } from "./saving";

import css from "./Card.module.css";

interface CardProps {
  title: string;
  about: string;
  /** The chart, which can be seen as a table and saved as a picture. */
  figure?: ShownFigure;
  /** What stands above the chart, such as what it is asked with. */
  controls?: ReactNode;
  children?: ReactNode;
}

/** One way to judge the arrangement, under its name: a chart, and what there is to say about it. */
export function Card({ title, about, figure, controls, children }: CardProps) {
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <section className={css["card"]} aria-labelledby={id}>
      <div className={css["head"]}>
        <h3 id={id}>{title}</h3>
        {figure === undefined ? null : (
          <FigureMenu title={title} figure={figure} asTable={asTable} onTable={setAsTable} />
        )}
      </div>
      <p className={css["about"]}>{about}</p>
      {controls}
      {figure === undefined ? null : <CardFigure figure={figure} asTable={asTable} />}
      {children}
    </section>
  );
}

interface FigureMenuProps {
  title: string;
  figure: ShownFigure;
  asTable: boolean;
  onTable: (asTable: boolean) => void;
}

function FigureMenu({ title, figure, asTable, onTable }: FigureMenuProps) {
  const t = useText();
  const toast = useToast();
  const save = use(Saving);
  const saveAs = async (saver: SaveFigure, kind: "svg" | "png") => {
    try {
      toast({ text: t("evaluate.card.saved", { name: await saver(figure.inFiles?.() ?? figure, kind) }) });
    } catch {
      toast({ text: t("evaluate.card.failed") });
    }
  };
  const files: readonly MenuItem[] =
    save === null
      ? []
      : (["svg", "png"] as const).map((kind) => ({
          id: kind,
          label: t(`evaluate.card.${kind}`),
          run: () => void saveAs(save, kind),
        }));
  const table: MenuItem = {
    id: "table",
    label: t(asTable ? "evaluate.card.asChart" : "evaluate.card.asTable"),
    run: () => onTable(!asTable),
  };
  return <Menu label={t("evaluate.card.menu", { title })} icon={Ellipsis} items={[table, ...files]} />;
}
