import { Copy } from "lucide";
import { useDeferredValue, useEffect, useEffectEvent, useState } from "react";

import { outlineOf, outlineText, passingParts } from "~/formats/outline";
import { outline } from "~/i18n/en/outline";
import { sentences } from "~/i18n/en/sentences";
import { addWords, text as words, useText } from "~/i18n/text";
import { sayingOf } from "~/i18n/useSay";
import { folded } from "~/lib/folded";
import type { Variant } from "~/model/variant";
import { actions, useDocument, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { useToast } from "~/ui/Toast";

import { ElementOutline } from "./ElementOutline";

import css from "./OutlineSheet.module.css";

addWords({ outline, sentences });

/** The map in sentences, to be read, heard, or read out in a round. */
export function OutlineSheet() {
  const variantId = useSession((state) => state.variantId);
  const variant = useDocument(({ map }) => map?.variants.find(({ id }) => id === variantId));
  return variant === undefined ? null : <Outline variant={variant} />;
}

function Outline({ variant }: { variant: Variant }) {
  const t = useText();
  const notify = useToast();
  const [typed, setTyped] = useState("");
  const wanted = folded(useDeferredValue(typed));
  const say = sayingOf(t);
  const whole = outlineOf(variant, say);
  const groups = wanted === "" ? whole : passingParts(whole, (text) => folded(text).includes(wanted));
  const found = new Set(
    groups.flatMap(({ parts }) =>
      parts.flatMap(({ outgoing, incoming }) =>
        [...outgoing, ...incoming].map(({ relation }) => relation.id),
      ),
    ),
  );

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(outlineText(groups, say));
      notify({ text: t("outline.copied") });
    } catch {
      notify({ text: t("outline.notCopied") });
    }
  }

  const copyNow = useEffectEvent(() => void copy());
  useEffect(
    () =>
      actions.offer([
        {
          id: "outline.copy",
          group: "map",
          label: () => words()("outline.copyAction"),
          run: () => copyNow(),
        },
      ]),
    [],
  );

  return (
    <section aria-label={t("outline.title")} className={css["sheet"]}>
      <div className={css["bar"]}>
        <input
          type="search"
          className={css["search"]}
          aria-label={t("outline.find")}
          placeholder={t("outline.find")}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button icon={Copy} disabled={groups.length === 0} onClick={() => void copy()}>
          {t("outline.copy")}
        </Button>
        <p role="status" className={css["count"]}>
          {wanted === ""
            ? t("outline.counts", {
                elements: t("common.elements", { count: variant.elements.length }),
                relations: t("common.relations", { count: variant.relations.length }),
              })
            : t("outline.found", { count: found.size })}
        </p>
      </div>
      <div className={css["text"]} tabIndex={-1}>
        <div className={css["column"]}>
          {groups.length > 0 ? null : (
            <p className={css["empty"]}>
              {t(variant.elements.length === 0 ? "outline.empty" : "outline.nothingFound")}
            </p>
          )}
          {groups.map(({ kind, parts }) => (
            <section key={kind} aria-labelledby={`outline-${kind}`}>
              <h2 id={`outline-${kind}`} className={css["kind"]}>
                {t(`outline.kinds.${kind}`)}
              </h2>
              {parts.map((part) => (
                <ElementOutline key={part.element.id} part={part} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </section>
  );
}
