import type { CheckId } from "~/analysis/components";
import type { Missing } from "~/analysis/components/component";
import type { Text } from "~/i18n/text";
import { relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { nameIn } from "../names";

/** What is missing somewhere is called after that place: a party, a relation, one of the ten questions. */
export function missingName(check: CheckId, missing: Missing, variant: Variant, t: Text): string {
  const nameOf = (id: string) => nameIn(variant, id, t);
  switch (missing.at) {
    case "drawing":
      return t(`components.draw.${missing.kind}`);
    case "element":
      return nameOf(missing.id);
    case "relation": {
      const relation = relationOf(variant, missing.id);
      if (relation === undefined) return t("common.unnamed");
      const [from, to] = [nameOf(relation.from), nameOf(relation.to)];
      if (missing.direction === "forward") return t("components.way", { x: from, y: to });
      if (missing.direction === "backward") return t("components.way", { x: to, y: from });
      return t("components.sentence", { from, to, verb: t(`words.relationVerbs.${relation.kind}`) });
    }
    case "about":
      return t(`components.write.${check as "context"}`);
    case "item":
      return t(`words.impactItems.${missing.item}`);
    case "group":
      return missing.id === null ? t("components.noGroup") : nameOf(missing.id);
  }
}
