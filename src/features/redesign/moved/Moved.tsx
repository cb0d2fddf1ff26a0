import { variantName } from "~/formats/figures/balance";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import type { Variant } from "~/model/variant";
import { useInsight } from "~/state/insights/useInsight";
import { session } from "~/state/stores";
import { useWhatIfs } from "~/state/whatIfs";
import { Answer } from "~/ui/Answer";
import { Select } from "~/ui/Select";

import { useCompared } from "../compared";
import { BalancePart } from "./BalancePart";
import { DownturnPart } from "./DownturnPart";
import { FindingsPart } from "./FindingsPart";
import { LoopsPart } from "./LoopsPart";
import { PartiesPart } from "./PartiesPart";

import css from "./Moved.module.css";

import "./words";

/** What has moved from another variant to the one in view: gains and side effects beside one another. */
export function Moved() {
  const t = useText();
  const say = useSay();
  const compared = useCompared();
  if (compared === null) return null;
  const { map, variant, base: before } = compared;
  const others = map.variants.filter(({ id }) => id !== variant.id);
  if (others.length === 0) return <p className={css["note"]}>{t("moved.alone")}</p>;
  return (
    <div className={css["moved"]}>
      <Select
        label={t("moved.comparedWith")}
        value={before?.id ?? null}
        {...(before === null ? { empty: t("moved.pick") } : {})}
        choices={others.map((other) => ({ value: other.id, text: variantName(other, say) }))}
        onChange={(base) => session.changeLook({ base })}
      />
      {before === null ? (
        <p className={css["note"]}>{t("moved.baseless")}</p>
      ) : (
        <Report before={before} after={variant} />
      )}
    </div>
  );
}

function Report({ before, after }: { before: Variant; after: Variant }) {
  const t = useText();
  const [element, percent] = [useWhatIfs((state) => state.element), useWhatIfs((state) => state.percent)];
  const [factor, buffer] = [useWhatIfs((state) => state.factor), useWhatIfs((state) => state.buffer)];
  const insight = useInsight("moved", { from: before.id, element, loss: percent / 100, factor, buffer });
  const two = { before, after };
  return (
    <Answer insight={insight}>
      {(moved) => (
        <>
          <p className={css["note"]}>{t("moved.about")}</p>
          <BalancePart moved={moved.balance} two={two} />
          <PartiesPart parties={moved.parties} two={two} />
          <FindingsPart moved={moved.findings} two={two} />
          <LoopsPart moved={moved.loops} two={two} />
          <DownturnPart moved={moved.downturn} two={two} shock={{ percent, factor, buffer }} />
        </>
      )}
    </Answer>
  );
}
