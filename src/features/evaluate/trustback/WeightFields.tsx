import { plainWeights, type TrustWeights } from "~/analysis/impact-into-trust";
import { useText } from "~/i18n/text";
import { Button } from "~/ui/Button";
import { Slider } from "~/ui/Slider";

import css from "./TrustBack.module.css";

interface WeightFieldsProps {
  weights: TrustWeights;
  onChange: (weights: TrustWeights) => void;
}

/** What is assumed of how trust follows impact, to be set otherwise. */
export function WeightFields({ weights, onChange }: WeightFieldsProps) {
  const t = useText();
  const isPlain = Object.entries(plainWeights).every(
    ([name, value]) => weights[name as keyof TrustWeights] === value,
  );
  return (
    <details className={css["details"]}>
      <summary>{t("trustback.weights.title")}</summary>
      <p className={css["quiet"]}>{t("trustback.weights.about")}</p>
      <p className={css["formula"]}>{t("trustback.weights.formula")}</p>
      <Slider
        label={t("trustback.weights.legitimacy")}
        typedLabel={t("trustback.typed", { what: t("trustback.weights.legitimacy") })}
        min={0}
        max={1}
        step={0.05}
        value={weights.legitimacyWeight}
        says={weights.legitimacyWeight.toFixed(2)}
        onChange={(legitimacyWeight) => onChange({ ...weights, legitimacyWeight })}
      />
      <Slider
        label={t("trustback.weights.gain")}
        typedLabel={t("trustback.typed", { what: t("trustback.weights.gain") })}
        min={0}
        max={3}
        step={0.1}
        value={weights.gain}
        says={weights.gain.toFixed(1)}
        onChange={(gain) => onChange({ ...weights, gain })}
      />
      <Slider
        label={t("trustback.weights.badNews")}
        typedLabel={t("trustback.typed", { what: t("trustback.weights.badNews") })}
        min={0.5}
        max={4}
        step={0.1}
        value={weights.badNews}
        says={weights.badNews.toFixed(1)}
        onChange={(badNews) => onChange({ ...weights, badNews })}
      />
      {isPlain ? null : (
        <Button look="quiet" onClick={() => onChange(plainWeights)}>
          {t("trustback.weights.plain")}
        </Button>
      )}
      <p className={css["quiet"]}>{t("trustback.weights.after")}</p>
    </details>
  );
}
