import type { DownturnMoved } from "~/analysis/moved/downturn";
import { beforeAfter, partyName, type Two } from "~/formats/figures/moved";
import { nameIn } from "~/formats/sentences";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { elementOf, relationsOf } from "~/model/queries";
import { tryOut } from "~/state/whatIfs";
import { Select } from "~/ui/Select";
import { Slider } from "~/ui/Slider";

import { LitLine } from "../studies/LitLine";
import { ShortList } from "../studies/ShortList";
import { Part } from "./Part";

import css from "./Moved.module.css";

const kinds = ["actor", "space", "commodity"] as const;

interface DownturnPartProps {
  moved: DownturnMoved | null;
  two: Two;
  shock: { readonly percent: number; readonly factor: number; readonly buffer: boolean };
}

/** Who loses how much protection by the same failure, before and after. */
export function DownturnPart({ moved, two, shock: { percent, factor, buffer } }: DownturnPartProps) {
  const t = useText();
  const say = useSay();
  const title = t("moved.downturn.title");
  const how = [
    t("moved.downturn.formula", {
      factor,
      buffer: t(buffer ? "moved.downturn.buffered" : "moved.downturn.unbuffered"),
    }),
    t("findings.source", { source: t("moved.downturn.source") }),
  ];
  if (moved === null)
    return (
      <Part title={title} how={how}>
        <p className={css["note"]}>{t("moved.downturn.none")}</p>
      </Part>
    );
  const { element, parties, spared, choices } = moved;
  const share = (loss: number | null) =>
    loss === null
      ? t("moved.downturn.unprotected")
      : t("moved.downturn.percent", { value: Math.round(loss * 100) });
  const behind = new Set(relationsOf(two.after, element).map(({ id }) => id));
  const itemsOf = (party: string) => [
    ...[element, party],
    ...two.after.relations
      .filter(({ id, humanSecurity }) => behind.has(id) && humanSecurity?.beneficiary === party)
      .map(({ id }) => id),
  ];
  return (
    <Part title={title} how={how}>
      <Select
        label={t("moved.downturn.element")}
        value={element}
        choices={() =>
          kinds.flatMap((kind) =>
            choices
              .filter((id) => elementOf(two.after, id)?.kind === kind)
              .map((id) => ({
                value: id,
                text: nameIn(two.after, id, say),
                group: t(`moved.downturn.kinds.${kind}`),
              })),
          )
        }
        chosenText={nameIn(two.after, element, say)}
        onChange={(id) => {
          if (id !== null) tryOut({ element: id });
        }}
      />
      <Slider
        label={t("moved.downturn.loss")}
        typedLabel={t("moved.downturn.typedLoss")}
        value={percent}
        {...{ min: 0, max: 100, step: 5, unit: "%" }}
        says={t("moved.downturn.says", { percent })}
        onChange={(value) => tryOut({ element, percent: value })}
      />
      {parties.length === 0 ? <p className={css["note"]}>{t("moved.downturn.nobody")}</p> : null}
      <ShortList items={parties} keyOf={({ party }) => party}>
        {({ party, before, after }) => (
          <LitLine items={itemsOf(party)}>
            {t("moved.downturn.line", {
              name: partyName(party, two, say),
              share: beforeAfter(share(before), share(after), say),
            })}
          </LitLine>
        )}
      </ShortList>
      {spared === 0 ? null : <p className={css["note"]}>{t("moved.downturn.spared", { count: spared })}</p>}
    </Part>
  );
}
