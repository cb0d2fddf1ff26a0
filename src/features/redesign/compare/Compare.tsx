import { Blend, Columns2 } from "lucide";
import { lazy, Suspense, useState } from "react";

import { useText } from "~/i18n/text";
import { session, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { Select } from "~/ui/Select";

import { BecomingMark } from "../BecomingMark";
import { becomings, countsBetween, nameOf, showChanges, useCompared } from "../compared";
import "../words";

import css from "./Compare.module.css";

const BothViews = lazy(async () => ({ default: (await import("./BothViews")).BothViews }));

/** The variant in view held against another: on the one drawing, beside each other, or from the one to the other. */
export function Compare() {
  const t = useText();
  const compared = useCompared();
  const look = useSession((state) => state.look);
  const [way, setWay] = useState<"sideBySide" | "morph" | null>(null);
  if (compared === null) return null;
  const { map, variant, base } = compared;
  const shows = look.lens === "changes";
  const only = shows && becomings.every((each) => look.only.has(each)) && !look.only.has("same");
  const name = nameOf(variant, t);
  const others = map.variants.filter(({ id }) => id !== variant.id);
  if (others.length === 0) return <p className={css["lead"]}>{t("variants.story.alone")}</p>;
  const counts = base === null ? null : countsBetween(base, variant);
  return (
    <div className={css["compare"]}>
      <Select
        label={t("variants.compare.with", { name })}
        value={base?.id ?? null}
        {...(base === null ? { empty: t("variants.compare.none") } : {})}
        choices={others.map((each) => ({ value: each.id, text: nameOf(each, t) }))}
        onChange={(picked) => session.changeLook({ base: picked })}
      />
      {base === null || counts === null ? (
        <p className={css["lead"]}>{t("variants.compare.choose", { name })}</p>
      ) : (
        <>
          {becomings.every((each) => counts[each] === 0) ? (
            <p className={css["lead"]}>{t("variants.compare.same")}</p>
          ) : (
            <ul className={css["counts"]}>
              {becomings.map((each) => (
                <li key={each}>
                  <BecomingMark of={each} />
                  {t("variants.compare.count", {
                    count: counts[each],
                    what: t(`variants.compare.counts.${each}`),
                  })}
                </li>
              ))}
            </ul>
          )}
          <Checkbox label={t("variants.compare.on")} state={shows} onChange={(on) => showChanges(on)} />
          <Checkbox
            label={t("variants.compare.only")}
            hint={t("variants.compare.onlyHint")}
            state={only}
            onChange={(on) => {
              showChanges(true);
              session.changeLook({ only: new Set(on ? becomings : []) });
            }}
          />
          <div className={css["ways"]}>
            <Button icon={Columns2} onClick={() => setWay("sideBySide")}>
              {t("variants.compare.sideBySide")}
            </Button>
            <Button icon={Blend} onClick={() => setWay("morph")}>
              {t("variants.compare.morph")}
            </Button>
          </div>
          {way === null ? null : (
            <Suspense>
              <BothViews
                compared={{ map, variant, base }}
                way={way}
                onWay={setWay}
                onClose={() => setWay(null)}
              />
            </Suspense>
          )}
        </>
      )}
    </div>
  );
}
