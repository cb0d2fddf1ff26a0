import { floorsInBoth, type Judgement, judgementsOf } from "~/analysis/balance";
import { hundredths, relatives, variantName } from "~/formats/figures/balance";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { signed } from "~/lib/signed";
import type { RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";

import css from "./Balance.module.css";

/** What became of balance from a variant to the one that was made from it; the floor over groups judged in both. */
export function Changes({ map, variant }: { map: RelataMap; variant: Variant }) {
  const t = useText();
  const say = useSay();
  const sentences = relatives(map, variant).map(({ variant: other, stands }) => {
    const [before, after] = stands === "before" ? [other, variant] : [variant, other];
    const names = { from: variantName(before, say), to: variantName(after, say) };
    const [was, is] = [judgementsOf(before.impact), judgementsOf(after.impact)];
    const [first, second] = [was[0], is[0]];
    if (first?.balance == null || second?.balance == null) return t("balance.card.changeUnknown", names);
    return t("balance.card.change", {
      ...names,
      before: hundredths(first.balance),
      after: hundredths(second.balance),
      tiltBefore: signed(first.tilt ?? 0, 2),
      tiltAfter: signed(second.tilt ?? 0, 2),
      floor: floorWords(was, is),
    });
  });
  return sentences.map((sentence) => (
    <p key={sentence} className={css["small"]}>
      {sentence}
    </p>
  ));

  function floorWords(was: readonly Judgement[], is: readonly Judgement[]): string {
    const floors = floorsInBoth(was, is);
    if (floors === null) return t("figures.notEnough");
    return t("balance.card.changeFloor", {
      before: hundredths(floors.before),
      after: hundredths(floors.after),
    });
  }
}
