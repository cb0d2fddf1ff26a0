import { useText } from "~/i18n/text";
import type { Perspective } from "~/model/map";

import { EyesHead } from "./EyesHead";

import css from "../parts.module.css";

/** Several relations in the eyes of one party, which reads them one by one. */
export function ManyInEyes({ party }: { party: Perspective }) {
  const t = useText();
  return (
    <div className={css["body"]}>
      <EyesHead party={party} />
      <p className={css["lead"]}>{t("parties.eyes.many")}</p>
    </div>
  );
}
