import type { KnownTrust } from "~/analysis/structure/known-trust";
import { useText } from "~/i18n/text";

import css from "./Structure.module.css";

/** How much of the trust on the map is not known, which every figure of trust is read with. */
export function UnknownTrust({ of: { ratings, unknown } }: { of: KnownTrust }) {
  const t = useText();
  if (ratings === 0) return <p className={css["soft"]}>{t("structure.noTrust")}</p>;
  const share = Math.round((100 * unknown) / ratings);
  return (
    <p className={css["soft"]}>
      {unknown === 0
        ? t("structure.allTrust")
        : t("structure.unknownTrust", { count: unknown, all: ratings, share })}{" "}
      {unknown * 2 > ratings ? t("structure.muchUnknown") : null}
    </p>
  );
}
