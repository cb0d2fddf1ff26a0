import { elementFields } from "~/analysis/finding/elementFields";
import { relationFields } from "~/analysis/finding/relationFields";
import { useText } from "~/i18n/text";
import type { InView } from "~/state/inView";

import { AroundPart } from "./AroundPart";
import { FieldFilter } from "./FieldFilter";
import { PathsPart } from "./PathsPart";

import css from "./Finding.module.css";

/** Everything besides words that can be asked of what is shown. */
export function Filters({ here }: { here: InView }) {
  const t = useText();
  return (
    <div className={css["filters"]}>
      <FieldFilter
        title={t("finding.elementsWhere")}
        fields={elementFields}
        items={here.variant.elements}
        here={here}
      />
      <FieldFilter
        title={t("finding.relationsWhere")}
        fields={relationFields}
        items={here.variant.relations}
        here={here}
      />
      <AroundPart variant={here.variant} />
      <PathsPart variant={here.variant} />
    </div>
  );
}
