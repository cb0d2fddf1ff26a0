import { Fence } from "lucide";
import { useEffect, useState } from "react";

import { text, useText } from "~/i18n/text";
import { elementOf, silosOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { actions, session, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Help } from "~/ui/Help";

import { markSilo } from "./siloEdits";
import { WantedSiloCard } from "./WantedSiloCard";

import css from "./Structure.module.css";

/** The groups that are meant to keep to themselves, where information crosses their walls, and how to mark one. */
export function WantedSilos({ variant }: { variant: Variant }) {
  const t = useText();
  const readOnly = useSession((state) => state.readOnly);
  const selection = useSession((state) => state.selection);
  const selected = selectedIn(variant, selection);
  const silos = silosOf(variant);
  /** The one that was marked a moment ago and has no name of its own yet. */
  const [fresh, setFresh] = useState<string | null>(null);

  useEffect(
    () =>
      actions.offer([
        {
          id: "silos.mark",
          group: "find",
          label: () => text()("structure.silos.action"),
          can: (picked) => !session.getState().readOnly && selectedIn(variant, picked).length > 0,
          run: () => setFresh(markSelection(variant)),
        },
      ]),
    [variant],
  );

  return (
    <section className={css["body"]} aria-label={t("structure.silos.title")}>
      <h4>{t("structure.silos.title")}</h4>
      <p className={css["soft"]}>{t("structure.silos.about")}</p>
      {silos.length === 0 ? <p className={css["soft"]}>{t("structure.silos.none")}</p> : null}
      {silos.map((silo) => (
        <WantedSiloCard key={silo.id} variant={variant} silo={silo} fresh={silo.id === fresh} />
      ))}
      {readOnly ? null : selected.length === 0 ? (
        <p className={css["soft"]}>{t("structure.silos.selectFirst")}</p>
      ) : (
        <div>
          <Button icon={Fence} onClick={() => setFresh(markSelection(variant))}>
            {t("structure.silos.markSelection", { count: selected.length })}
          </Button>
        </div>
      )}
      <Help summary={t("structure.how")} text={t("structure.silos.how")} />
    </section>
  );
}

function selectedIn(variant: Variant, ids: ReadonlySet<string>): readonly string[] {
  return [...ids].filter((id) => elementOf(variant, id) !== undefined);
}

function markSelection(variant: Variant): string {
  const selected = selectedIn(variant, session.getState().selection);
  return markSilo(variant.id, text()("structure.silos.unnamed"), selected);
}
