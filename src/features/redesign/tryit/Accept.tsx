import { useEffect, useEffectEvent, useState } from "react";

import type { Way } from "~/analysis/remedies/offered";
import { variantName } from "~/formats/figures/balance";
import { text, useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import type { Variant } from "~/model/variant";
import { useInView } from "~/state/inView";
import { actions, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Field } from "~/ui/Field";
import { useToast } from "~/ui/Toast";

import { undoing } from "../undoing";
import { accept } from "./accepting";

import css from "./TryIt.module.css";

interface AcceptProps {
  way: Way;
  variant: Variant;
  finding: string;
  onAccepted: () => void;
}

/** Accepting a change into the variant in view or into a new one, with the reason that is kept with it. */
export function Accept({ way, variant, finding, onAccepted }: AcceptProps) {
  const t = useText();
  const say = useSay();
  const toast = useToast();
  const readOnly = useSession((state) => state.readOnly);
  const isFirst = useInView()?.map.variants[0]?.id === variant.id;
  const [reason, setReason] = useState<string>(() => t("tryit.reasonGiven", { finding }));
  const take = (anew: boolean) => {
    accept({ way, variant, reason: reason.trim(), anew, say });
    onAccepted();
    toast({ text: t(anew ? "tryit.acceptedFork" : "tryit.acceptedHere"), action: undoing(t) });
  };
  const taken = useEffectEvent(take);
  useEffect(() => {
    if (readOnly) return undefined;
    return actions.offer([
      {
        ...{ id: "acceptInNewVariant", group: "edit" },
        label: () => text()("tryit.acceptFork"),
        run: () => taken(true),
      },
    ]);
  }, [readOnly]);
  return (
    <div className={css["accept"]}>
      <Field
        multiline
        label={t("tryit.reason")}
        hint={t("tryit.reasonHint")}
        value={reason}
        onChange={setReason}
      />
      {isFirst ? <p className={css["note"]}>{t("tryit.asIsHint")}</p> : null}
      <div className={css["buttons"]}>
        <Button look="primary" disabled={readOnly} onClick={() => take(true)}>
          {t("tryit.acceptFork")}
        </Button>
        <Button disabled={readOnly} onClick={() => take(false)}>
          {t("tryit.acceptHere", { name: variantName(variant, say) })}
        </Button>
      </div>
    </div>
  );
}
