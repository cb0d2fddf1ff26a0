import { Pencil, X } from "lucide";
import { useState } from "react";

import { informationAcross } from "~/analysis/structure/silo-crossings";
import { useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";
import type { WantedSilo } from "~/model/wanted-silo";
import { useSession } from "~/state/stores";
import { IconButton } from "~/ui/IconButton";
import { NameField } from "~/ui/NameField";

import { namesIn } from "../names";
import { LitButton } from "./LitButton";
import { removeSilo, renameSilo } from "./siloEdits";

import css from "./Structure.module.css";

interface WantedSiloCardProps {
  variant: Variant;
  silo: WantedSilo;
  /** It was marked a moment ago, and is to be given a name. */
  fresh: boolean;
}

/** One wanted silo: who is in it, and whether information crosses its wall. */
export function WantedSiloCard({ variant, silo, fresh }: WantedSiloCardProps) {
  const t = useText();
  const readOnly = useSession((state) => state.readOnly);
  const [naming, setNaming] = useState(fresh);
  const name = silo.name === "" ? t("structure.silos.unnamed") : silo.name;
  const across = informationAcross(variant, silo);
  return (
    <section className={css["silo"]} aria-label={name}>
      <div className={css["head"]}>
        {naming ? (
          <NameField
            label={t("structure.silos.name")}
            name={silo.name}
            onKeep={(typed) => renameSilo(variant.id, silo, typed)}
            onLeave={() => setNaming(false)}
          />
        ) : (
          <LitButton look="name" items={silo.elements}>
            {name}
          </LitButton>
        )}
        {readOnly ? null : (
          <span className={css["buttons"]}>
            <IconButton
              icon={Pencil}
              label={t("structure.silos.rename", { name })}
              onClick={() => setNaming(true)}
            />
            <IconButton
              icon={X}
              label={t("structure.silos.remove", { name })}
              onClick={() => removeSilo(variant.id, silo, name)}
            />
          </span>
        )}
      </div>
      <p className={css["soft"]}>
        {t("structure.silos.members", { names: namesIn(variant, silo.elements, t) })}
      </p>
      {across.length === 0 ? (
        <p>{t("structure.silos.kept")}</p>
      ) : (
        <div className={css["risk"]}>
          <LitButton items={[...silo.elements, ...across.flatMap(({ id, from, to }) => [id, from, to])]}>
            {t("structure.silos.crossed", { count: across.length })}
          </LitButton>
        </div>
      )}
    </section>
  );
}
