import { type Judgement, marginalGains, nextEffort, oneStepMore } from "~/analysis/balance";
import { useText } from "~/i18n/text";
import { signed } from "~/lib/signed";

/** Where the next effort pays, in words. */
export function NextEffort({ judgement }: { judgement: Judgement }) {
  const t = useText();
  const [e, l] = [judgement.effectiveness.value, judgement.legitimacy.value];
  if (e === null || l === null) return null;
  const next = nextEffort(e, l);
  const steps = (["effectiveness", "legitimacy"] as const).map((side) => oneStepMore(judgement, side) ?? 0);
  return (
    <p>
      {sentence()}{" "}
      {judgement.from === "summary" || next.side === "both"
        ? null
        : t("balance.card.step", {
            effectiveness: signed(steps[0] ?? 0, 2),
            legitimacy: signed(steps[1] ?? 0, 2),
          })}
    </p>
  );

  function sentence(): string {
    if (next.side === "either" || next.side === "both") return t(`balance.card.next.${next.side}`);
    const side = t(`balance.side.${next.side}`).toLocaleLowerCase();
    if (!next.clearly) return t("balance.card.next.somewhat", { side });
    const gains = marginalGains(e ?? 0, l ?? 0) ?? { effectiveness: 1, legitimacy: 1 };
    const [more, less] = [gains.effectiveness, gains.legitimacy].toSorted((a, b) => b - a);
    // Against a side that moves nothing at all no number of times can be said.
    if (less === undefined || less === 0) return t("balance.card.next.only", { side });
    const times = (more ?? 0) / less;
    return t("balance.card.next.clearly", { side, times: times < 10 ? times.toFixed(1) : times.toFixed(0) });
  }
}
