import { useText } from "~/i18n/text";
import { session, useDocument, useSession } from "~/state/stores";

import css from "./VariantSelect.module.css";

/** Which variant is in view; nothing while the map has only one. */
export function VariantSelect() {
  const t = useText();
  const variants = useDocument((state) => state.map?.variants);
  const variantId = useSession((state) => state.variantId);
  if (variants === undefined || variants.length < 2) return null;
  return (
    <select
      className={css["select"]}
      aria-label={t("app.topbar.variant")}
      value={variantId ?? ""}
      onChange={(event) => session.setVariant(event.currentTarget.value)}
    >
      {variants.map((variant) => (
        <option key={variant.id} value={variant.id}>
          {variant.name === "" ? t("common.unnamed") : variant.name}
        </option>
      ))}
    </select>
  );
}
