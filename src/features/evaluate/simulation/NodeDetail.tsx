import type { Influence } from "~/analysis/simulation/influences";
import { endName } from "~/formats/feedback-ends";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { signed } from "~/lib/signed";
import { Button } from "~/ui/Button";

import { showItems } from "../whatIf/onMap";
import { itemOf } from "./nodes";
import type { Tried } from "./tried";

import css from "../whatIf/WhatIf.module.css";

/** How the last value of a node comes about: the formula with its numbers, and the links that act on it. */
export function NodeDetail({
  variant,
  influences,
  settings,
  steepness,
  scenario,
  node,
}: Tried & { node: string }) {
  const t = useText();
  const say = useSay();
  const place = influences.nodes.indexOf(node);
  const step = scenario.steps.length - 1;
  const before = scenario.steps[step - 1] ?? [];
  const value = signed(scenario.steps[step]?.[place] ?? 0, 4);
  const acting = influences.links.filter(({ to }) => to === place);
  const held = settings.find((each) => each.node === node && each.how === "hold");
  const name = endName(node, variant, say);
  const state = (at: number) => before[at] ?? 0;
  const sum = acting.reduce((total, { from, weight }) => total + state(from) * weight, 0);
  const items = [node, ...acting.map(({ from }) => influences.nodes[from] ?? "")]
    .map(itemOf)
    .filter((item) => item !== null);

  const explained = () => {
    if (held !== undefined) return t("simulation.detail.held", { value: signed(held.value, 2) });
    if (step === 0) return t("simulation.detail.start");
    if (acting.length === 0) return t("simulation.detail.nothing");
    return t("simulation.detail.formula", {
      terms: acting
        .map(({ from, weight }) =>
          t("simulation.detail.term", { state: signed(state(from), 4), weight: signed(weight, 2) }),
        )
        .join(" + "),
      sum: signed(steepness * sum, 4),
      value,
    });
  };

  return (
    <div className={css["detail"]}>
      <h5>{t("simulation.detail.title", { name, value, step })}</h5>
      <p>{explained()}</p>
      <ul>
        {acting.map((link) => (
          <li key={link.link}>
            <LinkText variant={variant} influences={influences} link={link} />
          </li>
        ))}
      </ul>
      {items.length === 0 ? null : (
        <div>
          <Button onClick={() => showItems(variant, items)}>{t("simulation.detail.onMap")}</Button>
        </div>
      )}
    </div>
  );
}

/** One feedback link in words, with its weight and what is not known of it. */
export function LinkText({
  variant,
  influences,
  link,
}: Pick<Tried, "variant" | "influences"> & { link: Influence }) {
  const t = useText();
  const say = useSay();
  const name = (place: number) => endName(influences.nodes[place] ?? "", variant, say);
  const { delay = null } = variant.feedback.find(({ id }) => id === link.link) ?? {};
  const notes = [
    link.assumed ? t("simulation.detail.assumed") : null,
    delay === null ? null : t("simulation.detail.delayed", { delay: t(`words.delays.${delay}`) }),
  ].filter((note) => note !== null);
  return (
    <>
      {t("simulation.detail.acts", {
        from: name(link.from),
        to: name(link.to),
        weight: signed(link.weight, 2),
      })}{" "}
      {notes.length === 0 ? null : <span className={css["soft"]}>({notes.join("; ")})</span>}
    </>
  );
}
