import type { Loop } from "~/analysis/loops/loop";
import { useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";

import { KeepForm } from "./KeepForm";
import { LoopFace } from "./LoopFace";
import { titleOf } from "./showing";

import css from "./Loops.module.css";

interface LoopRowProps {
  loop: Loop;
  variant: Variant;
  /** Whether its links are told at once. */
  open: boolean;
}

/** A loop that nobody keeps yet. */
export function LoopRow({ loop, variant, open }: LoopRowProps) {
  const t = useText();
  const title = titleOf(loop, variant, t);
  return (
    <article className={css["loop"]} aria-label={title}>
      <LoopFace loop={loop} title={title} variant={variant} open={open} />
      <KeepForm loop={loop} variantId={variant.id} />
    </article>
  );
}
