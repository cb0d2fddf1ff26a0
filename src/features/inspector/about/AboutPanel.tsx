import { useText } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";

import { editMap } from "../edits";
import { Heading } from "../Heading";
import { TypedField } from "../TypedField";
import { ChangesPart } from "./ChangesPart";
import { CodingBlock } from "./CodingBlock";
import { DetailsPart } from "./DetailsPart";
import { EnvironmentPart } from "./EnvironmentPart";
import { FactsPart } from "./FactsPart";
import { FeedbackPart } from "./FeedbackPart";
import { GroupImpactPart } from "./GroupImpactPart";
import { ImpactPart } from "./ImpactPart";
import { MapSourcesPart } from "./MapSourcesPart";
import { PerspectiveImpactPart } from "./PerspectiveImpactPart";
import { PerspectivesPart } from "./PerspectivesPart";
import { VariantPart } from "./VariantPart";

import css from "../parts.module.css";

/** What the map says about itself, and the variant in view about itself. */
export function AboutPanel({ map, variant }: { map: RelataMap; variant: Variant }) {
  const t = useText();
  return (
    <div className={css["body"]}>
      <Heading>{t("inspector.about.heading")}</Heading>
      <TypedField
        label={t("inspector.about.title")}
        value={map.title}
        onType={(title, gesture) => editMap({ title }, gesture)}
      />
      <TypedField
        multiline
        label={t("inspector.about.question")}
        hint={t("inspector.about.questionHint")}
        value={map.question}
        onType={(question, gesture) => editMap({ question }, gesture)}
      />
      <TypedField
        multiline
        label={t("inspector.about.summary")}
        value={map.summary}
        onType={(summary, gesture) => editMap({ summary }, gesture)}
      />
      <CodingBlock coding={map.coding} />
      <div className={css["parts"]}>
        <FactsPart facts={map.facts} sources={map.sources} />
        <MapSourcesPart sources={map.sources} />
        <DetailsPart map={map} />
        <PerspectivesPart perspectives={map.perspectives} readings={map.readings} />
        <VariantPart variants={map.variants} variant={variant} />
        {variant.basedOn === null && variant.changes.length === 0 ? null : (
          <ChangesPart key={variant.id} map={map} variant={variant} />
        )}
        <EnvironmentPart variantId={variant.id} environment={variant.environment} />
        <ImpactPart variant={variant} />
        <GroupImpactPart variant={variant} />
        <PerspectiveImpactPart variant={variant} perspectives={map.perspectives} />
        <FeedbackPart variant={variant} />
      </div>
    </div>
  );
}
