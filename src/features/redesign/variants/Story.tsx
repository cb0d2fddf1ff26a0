import { GitCompareArrows, Undo2 } from "lucide";

import { useText } from "~/i18n/text";
import { comparedWith } from "~/model/compared-with";
import type { RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";
import { actions, session, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";

import { countsBetween, lensToReturnTo, nameOf, showChanges } from "../compared";

import css from "./Variants.module.css";

/** What the redesign changes, and the one press that shows it on the drawing. */
export function Story({ map, variant }: { map: RelataMap; variant: Variant }) {
  const t = useText();
  const base = useSession(({ look }) => look.base);
  const shows = useSession(({ look }) => look.lens === "changes");
  const told = toldOf(map, variant, base);
  if (told === null) return <p className={css["lead"]}>{t("variants.story.alone")}</p>;
  const { redesign, before } = told;
  const { added, changed, ended } = countsBetween(before, redesign);
  const count = added + changed + ended;
  const names = { name: nameOf(redesign, t), base: nameOf(before, t) };
  const isShown = shows && redesign === variant;
  return (
    <div className={css["story"]}>
      <p>
        {count === 0
          ? t("variants.story.same", names)
          : t("variants.story.lead", { ...names, counts: t("variants.story.places", { count }) })}
      </p>
      {isShown ? (
        <Button icon={Undo2} onClick={() => showChanges(false)}>
          {t("variants.story.back", { lens: t(`scene.legend.${lensToReturnTo() as "trust"}.title`) })}
        </Button>
      ) : (
        <Button
          look="primary"
          icon={GitCompareArrows}
          onClick={() => {
            if (redesign !== variant) session.setVariant(redesign.id);
            showChanges(true);
            // Once the legend says what is compared, which may take more of the room.
            window.requestAnimationFrame(() => actions.find("fit")?.run());
          }}
        >
          {t("variants.story.show")}
        </Button>
      )}
    </div>
  );
}

/** The variant in view with what it is held against; where it is the first, the redesign made from it. */
function toldOf(map: RelataMap, variant: Variant, asked: string | null) {
  const before = comparedWith(map, variant, asked);
  if (before !== null) return { redesign: variant, before };
  const redesign =
    map.variants.find(({ basedOn }) => basedOn === variant.id) ??
    map.variants.find(({ id }) => id !== variant.id);
  return redesign === undefined ? null : { redesign, before: variant };
}
