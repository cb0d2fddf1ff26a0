import type { Text } from "~/i18n/text";
import { signed } from "~/lib/signed";
import { capitalScale, humanSecurityScale, impactScale, strengthScale, trustScale } from "~/model/vocabulary";
import type { Step } from "~/ui/Scale";

function unknownStep(meaning: string): Step {
  return { value: null, text: "?", meaning };
}

function trustTone(value: number): string {
  return value === 0 ? "trust-0" : value < 0 ? `trust-m${-value}` : `trust-p${value}`;
}

export function trustSteps(t: Text): readonly Step[] {
  const steps = trustScale.map((value) => ({
    value,
    text: signed(value),
    meaning: t(`words.trustLevels.${value}`),
    tone: `var(--${trustTone(value)})`,
    onTone: `var(--on-${trustTone(value)})`,
  }));
  return [...steps, unknownStep(t("words.trustLevels.unknown"))];
}

/** Harm has a colour of its own, whichever of the two it is done to; neither here nor there has none. */
export function humanSecuritySteps(part: "protection" | "empowerment", t: Text): readonly Step[] {
  const levels = part === "protection" ? "protectionLevels" : "empowermentLevels";
  const steps = humanSecurityScale.map((value) => ({
    value,
    text: signed(value),
    meaning: t(`words.${levels}.${value}`),
    tone: `var(--${value === 0 ? "ink-faint" : value < 0 ? "harm" : part})`,
    onTone: "var(--on-ink)",
  }));
  return [...steps, unknownStep(t(`words.${levels}.unknown`))];
}

export function strengthSteps(t: Text): readonly Step[] {
  const steps = strengthScale.map((value) => ({
    value,
    text: String(value),
    meaning: t(`inspector.relation.strengths.${value}`),
  }));
  return [...steps, unknownStep(t("common.unknown"))];
}

export function capitalSteps(t: Text): readonly Step[] {
  const steps = capitalScale.map((value) => ({
    value,
    text: String(value),
    meaning: t(`inspector.actor.capital.${value}`),
  }));
  return [...steps, unknownStep(t("common.unknown"))];
}

/** One to five, of which only the number is settled. */
export function fiveSteps(t: Text): readonly Step[] {
  const steps = impactScale.map((value) => ({
    value,
    text: String(value),
    meaning: t("inspector.itemOf", { value, most: 5 }),
  }));
  return [...steps, unknownStep(t("common.unknown"))];
}

export function impactSteps(t: Text): readonly Step[] {
  const steps = impactScale.map((value) => ({
    value,
    text: String(value),
    meaning: t(`inspector.impact.scores.${value}`),
  }));
  return [...steps, unknownStep(t("inspector.impact.scores.unknown"))];
}

const effects = [
  { value: -1, text: "−" },
  { value: 0, text: "0" },
  { value: 1, text: "+" },
] as const;

export function effectSteps(t: Text): readonly Step[] {
  const steps = effects.map((effect) => ({
    ...effect,
    meaning: t(`inspector.prehistory.effects.${effect.value}`),
  }));
  return [...steps, unknownStep(t("inspector.prehistory.effects.unknown"))];
}
