import { useText } from "~/i18n/text";
import type { ElementKind } from "~/model/element";
import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { session } from "~/state/stores";

import { nameIn } from "../names";
import { protestsToAsk } from "./protestsToAsk";

import css from "./TrustBack.module.css";

const asked = [
  ["environment", "threat"],
  ["spaces", "space"],
  ["commodities", "commodity"],
] as const satisfies readonly (readonly [string, ElementKind])[];

/** Where else impact returns to: questions to a group, with what they are about a press away. Nothing is reckoned here. */
export function OtherChannels({ variant }: { variant: Variant }) {
  const t = useText();
  const protests = protestsToAsk(variant);
  const pick = (id: string, name: string) => (
    <button key={id} type="button" className={css["chip"]} onClick={() => session.select([id])}>
      {name}
    </button>
  );
  return (
    <details className={css["details"]}>
      <summary>{t("trustback.channels.title")}</summary>
      <ul className={css["list"]}>
        {asked.map(([channel, kind]) => {
          const elements = variant.elements.filter((element) => element.kind === kind);
          return (
            <li key={channel} className={css["channel"]}>
              <span>{t(`trustback.channels.${channel}`)}</span>
              <span className={css["chips"]}>
                {elements.length === 0
                  ? t("trustback.channels.none")
                  : elements.map(({ id }) => pick(id, nameIn(variant, id, t)))}
              </span>
            </li>
          );
        })}
        <li className={css["channel"]}>
          <span>{t("trustback.channels.actors")}</span>
          <span className={css["chips"]}>
            {protests.map(({ relation, group, party }) =>
              pick(
                relation,
                t("trustback.channels.protest", {
                  group: nameIn(variant, group, t),
                  party: elementOf(variant, party) === undefined ? "" : nameIn(variant, party, t),
                }),
              ),
            )}
          </span>
        </li>
      </ul>
    </details>
  );
}
