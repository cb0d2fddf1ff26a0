import { useText } from "~/i18n/text";
import type { Relation, TrustReading } from "~/model/relation";
import { relationKinds } from "~/model/vocabulary";
import { Checkbox } from "~/ui/Checkbox";

import { ActorSelect } from "../ActorSelect";
import { editHumanSecurity, editRelations, rateHumanSecurity, type Target } from "../edits";
import { HumanSecurityScale } from "../relation/HumanSecurityScale";
import { KindChips } from "../relation/KindChips";
import { PracticeControls } from "../relation/PracticeControls";
import { TrustScale } from "../relation/TrustScale";
import { shared } from "../shared";

import css from "../parts.module.css";

interface ManyRelationsProps {
  variantId: string;
  relations: readonly Relation[];
}

export function ManyRelations({ variantId, relations }: ManyRelationsProps) {
  const t = useText();
  const target = { variantId, ids: relations.map(({ id }) => id), name: "" };
  const confidential = shared(relations, (relation) => relation.confidential);
  return (
    <section className={css["body"]} aria-label={t("inspector.many.relationsTitle")}>
      <KindChips target={target} value={shared(relations, ({ kind }) => kind)} order={relationKinds} />
      <ManyTrust target={target} relations={relations} />
      <div className={css["block"]}>
        <div className={css["blockHead"]}>
          <h3>{t("inspector.humanSecurity.title")}</h3>
        </div>
        <ActorSelect
          inline
          label={t("inspector.humanSecurity.beneficiary")}
          value={shared(relations, ({ humanSecurity }) => humanSecurity?.beneficiary ?? null)}
          empty={t("inspector.humanSecurity.nobody")}
          onChange={(beneficiary) => editHumanSecurity(target, { beneficiary })}
        />
        <HumanSecurityScale
          part="protection"
          value={shared(relations, ({ humanSecurity }) => humanSecurity?.protection ?? null)}
          onRate={(value, gesture) => rateHumanSecurity(target, "protection", value, gesture)}
        />
        <HumanSecurityScale
          part="empowerment"
          value={shared(relations, ({ humanSecurity }) => humanSecurity?.empowerment ?? null)}
          onRate={(value, gesture) => rateHumanSecurity(target, "empowerment", value, gesture)}
        />
      </div>
      <PracticeControls
        target={target}
        strength={shared(relations, ({ strength }) => strength)}
        formality={shared(relations, ({ formality }) => formality)}
      />
      <Checkbox
        label={t("inspector.confidential")}
        state={confidential ?? "mixed"}
        onChange={(on) => editRelations(target, { confidential: on })}
      />
    </section>
  );
}

/** Trust of those relations that hold any; the sentence says of how many that is not so. */
function ManyTrust({ target, relations }: { target: Target; relations: readonly Relation[] }) {
  const t = useText();
  const trusts = relations.flatMap(({ trust }) => (trust === null ? [] : [trust]));
  const count = relations.length - trusts.length;
  const value = ({ value: rated }: TrustReading) => rated;
  return (
    <div className={css["block"]}>
      <div className={css["blockHead"]}>
        <h3>{t("inspector.trust.title")}</h3>
      </div>
      {trusts.length === 0 ? (
        <p className={css["lead"]}>{t("inspector.trust.noneMany")}</p>
      ) : (
        <>
          <TrustScale
            target={target}
            direction="forward"
            label={t("inspector.trust.forward")}
            value={shared(trusts, ({ forward }) => value(forward))}
          />
          <TrustScale
            target={target}
            direction="backward"
            label={t("inspector.trust.backward")}
            value={shared(trusts, ({ backward }) => value(backward))}
          />
          {count === 0 ? null : <p className={css["lead"]}>{t("inspector.trust.some", { count })}</p>}
        </>
      )}
    </div>
  );
}
