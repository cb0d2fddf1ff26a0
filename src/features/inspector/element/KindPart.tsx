import { useText } from "~/i18n/text";
import type { Element } from "~/model/element";
import { elementKinds } from "~/model/vocabulary";
import { Button } from "~/ui/Button";
import { useLocked } from "~/ui/locked";

import { changeKind, type Target } from "../edits";
import { Part } from "../Part";

import css from "../parts.module.css";

/** Buttons rather than chips: what only the old kind had is lost, so no arrow key may pass over a kind. */
export function KindPart({ target, kind }: { target: Target; kind: Element["kind"] }) {
  const t = useText();
  const locked = useLocked();
  return (
    <Part name="kind" title={t("inspector.element.sections.kind")}>
      <div className={css["actions"]}>
        {elementKinds
          .filter((each) => each !== kind)
          .map((each) => (
            <Button
              key={each}
              disabled={locked}
              onClick={() => changeKind(target, each, t(`words.elementKinds.${each}`))}
            >
              {t(`inspector.element.make.${each}`)}
            </Button>
          ))}
      </div>
      <p className={css["lead"]}>{t("inspector.element.kindHint")}</p>
    </Part>
  );
}
