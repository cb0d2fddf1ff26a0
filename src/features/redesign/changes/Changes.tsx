import { Copy } from "lucide";
import { useState } from "react";

import { changesTold, type ToldChange, unreasoned } from "~/formats/changes";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { explainChange } from "~/model/commands/variants";
import type { Variant } from "~/model/variant";
import { document, session, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { type Choice, ChoiceChips } from "~/ui/Chips";
import { Locked } from "~/ui/locked";
import { useToast } from "~/ui/Toast";

import { BecomingMark } from "../BecomingMark";
import { type Becoming, becomings, nameOf, useCompared } from "../compared";
import { TypedField } from "../TypedField";
import { textOf } from "./changesText";
import "../words";

import css from "./Changes.module.css";

/** What differs from the variant that is compared with, an entry for each item, each with why. */
export function Changes() {
  const t = useText();
  const compared = useCompared();
  const base = compared?.base ?? null;
  const isAlone = compared?.map.variants.length === 1;
  if (compared === null || base === null)
    return (
      <p className={css["lead"]}>{t(isAlone ? "variants.story.alone" : "variants.changes.uncompared")}</p>
    );
  return <ChangeList key={`${base.id} ${compared.variant.id}`} base={base} variant={compared.variant} />;
}

function ChangeList({ base, variant }: { base: Variant; variant: Variant }) {
  const t = useText();
  const say = useSay();
  const tell = useToast();
  const readOnly = useSession((state) => state.readOnly);
  const [shown, setShown] = useState<Becoming | "all">("all");
  const told = changesTold(base, variant, say);
  if (told.length === 0)
    return <p className={css["lead"]}>{t("variants.changes.none", { name: nameOf(base, t) })}</p>;
  const bare = unreasoned(told, variant).length;
  const whyOf = (id: string) => variant.changes.find(({ ref }) => ref === id)?.why ?? "";
  // Reasons say why a variant differs from the one that it is based on.
  const isOwn = variant.basedOn === null || variant.basedOn === base.id;
  const copy = async () => {
    const title = t("variants.changes.title", { name: nameOf(variant, t), base: nameOf(base, t) });
    try {
      await navigator.clipboard.writeText(textOf(title, told, whyOf, say));
      tell({ text: t("variants.changes.copied") });
    } catch {
      tell({ text: t("variants.changes.notCopied") });
    }
  };
  const filters: readonly Choice<Becoming | "all">[] = [
    { value: "all", text: t("variants.changes.all") },
    ...becomings.map((value) => ({ value, text: t(`variants.compare.counts.${value}`) })),
  ];
  return (
    <div className={css["changes"]}>
      <div className={css["head"]}>
        <p>
          {t("variants.changes.summary", {
            changes: t("variants.changes.count", { count: told.length }),
            reasons:
              bare === 0
                ? t("variants.changes.allReasoned")
                : t("variants.changes.unreasoned", { count: bare }),
          })}
        </p>
        <Button look="quiet" icon={Copy} onClick={() => void copy()}>
          {t("variants.changes.copy")}
        </Button>
      </div>
      {isOwn ? null : (
        <p className={css["lead"]}>{t("variants.changes.elsewhere", { name: nameOf(baseOf(variant), t) })}</p>
      )}
      <ChoiceChips
        label={t("variants.changes.filter")}
        choices={filters}
        value={shown}
        onChange={(picked) => setShown(picked ?? "all")}
      />
      <Locked value={readOnly}>
        <ul className={css["list"]}>
          {told
            .filter(({ change }) => shown === "all" || change === shown)
            .map((change) => (
              <ChangeRow
                key={change.id}
                change={change}
                why={whyOf(change.id)}
                variant={variant}
                asks={isOwn}
              />
            ))}
        </ul>
      </Locked>
    </div>
  );

  function baseOf({ basedOn }: Variant): Pick<Variant, "name"> {
    return document.getState().map?.variants.find(({ id }) => id === basedOn) ?? { name: "" };
  }
}

interface ChangeRowProps {
  change: ToldChange;
  why: string;
  variant: Variant;
  /** Whether a reason can be given here. */
  asks: boolean;
}

function ChangeRow({ change, why, variant, asks }: ChangeRowProps) {
  const t = useText();
  const { id, item, parts, along } = change;
  const lit = useSession(({ focus }) => focus.size === 1 && focus.has(id));
  return (
    <li className={css["change"]}>
      <button
        type="button"
        className={css["item"]}
        aria-pressed={lit}
        onClick={() => session.lightUp(lit ? [] : [id])}
      >
        <BecomingMark of={change.change} />
        <span>
          <small>{t(`variants.compare.counts.${change.change}`)}</small> <b>{item}</b>{" "}
          {parts.map((part) => (
            <span key={part} className={css["part"]}>
              {part}
            </span>
          ))}
        </span>
      </button>
      {asks && along === null ? (
        <div className={css["why"]}>
          <TypedField
            multiline
            hideLabel
            label={t("variants.changes.reason", { item })}
            placeholder={t("variants.changes.reasonLabel")}
            value={why}
            onType={(typed, gesture) =>
              document.edit(
                { key: "edit.variant" },
                (map) => explainChange(map, variant.id, id, typed),
                gesture,
              )
            }
          />
        </div>
      ) : why === "" ? null : (
        <p className={css["said"]}>{why}</p>
      )}
    </li>
  );
}
