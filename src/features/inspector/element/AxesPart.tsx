import { useText } from "~/i18n/text";
import type { Element } from "~/model/element";
import { axes } from "~/model/vocabulary";

import { choicesOf } from "../choices";
import { editEachElement, type Target } from "../edits";
import { Part } from "../Part";
import { PickedChips } from "../PickedChips";
import { shared } from "../shared";

import css from "../parts.module.css";

type Axis = keyof typeof axes;
type Pole = (typeof axes)[Axis][number];

const names = Object.keys(axes) as Axis[];

/** The four axes, of one element or of several. */
export function AxesPart({ target, elements }: { target: Target; elements: readonly Element[] }) {
  const t = useText();
  const known = names.filter((axis) => shared(elements, (element) => element.axes[axis]) !== null).length;
  return (
    <Part name="axes" title={t("inspector.element.sections.axes")} count={known}>
      <p className={css["lead"]}>{t("inspector.element.axesLead")}</p>
      {names.map((axis) => (
        <PickedChips<Pole>
          key={axis}
          label={t(`words.axes.${axis}`)}
          choices={choicesOf<Pole>(axes[axis], (pole) => t(`words.axisPoles.${pole}`))}
          value={shared(elements, (element) => element.axes[axis])}
          empty={t("common.unknown")}
          onPick={(pole, gesture) =>
            editEachElement(
              target,
              elements,
              (element) => ({ axes: { ...element.axes, [axis]: pole } }),
              gesture,
            )
          }
        />
      ))}
    </Part>
  );
}
