import { ArrowLeftRight } from "lucide";

import { useText } from "~/i18n/text";
import { reconnectRelation, reverseRelation } from "~/model/commands/relations";
import type { Element } from "~/model/element";
import type { Relation } from "~/model/relation";
import { document } from "~/state/stores";
import { Button } from "~/ui/Button";
import { useLocked } from "~/ui/locked";

import { ElementSelect } from "../ElementSelect";
import { nameOf } from "../names";
import { Part } from "../Part";
import { useTurning } from "../turning";

import css from "../parts.module.css";

interface EndsPartProps {
  variantId: string;
  relation: Relation;
  from: Element;
  to: Element;
}

export function EndsPart({ variantId, relation, from, to }: EndsPartProps) {
  const t = useText();
  const locked = useLocked();
  const turnTo = useTurning();
  const lead = (ends: { from?: string; to?: string }) =>
    document.edit({ key: "edit.reconnect" }, (map) => reconnectRelation(map, variantId, relation.id, ends));
  return (
    <Part name="ends" title={t("inspector.relation.sections.ends")}>
      <div>
        <button type="button" className={css["link"]} onClick={() => turnTo([from.id])}>
          {t("inspector.relation.ends.from", { name: nameOf(from, t) })}
        </button>
        <button type="button" className={css["link"]} onClick={() => turnTo([to.id])}>
          {t("inspector.relation.ends.to", { name: nameOf(to, t) })}
        </button>
      </div>
      <ElementSelect
        label={t("inspector.relation.ends.fromField")}
        value={from}
        onChange={(id) => lead({ from: id })}
      />
      <ElementSelect
        label={t("inspector.relation.ends.toField")}
        value={to}
        onChange={(id) => lead({ to: id })}
      />
      <div className={css["actions"]}>
        <Button
          icon={ArrowLeftRight}
          disabled={locked}
          onClick={() =>
            document.edit({ key: "edit.reverse" }, (map) => reverseRelation(map, variantId, relation.id))
          }
        >
          {t("inspector.relation.ends.reverse")}
        </Button>
      </div>
      <p className={css["lead"]}>{t("inspector.relation.ends.reverseHint")}</p>
    </Part>
  );
}
