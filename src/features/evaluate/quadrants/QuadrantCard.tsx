import { useState } from "react";

import { receivedSecurity } from "~/analysis/human-security";
import { mostParties, quadrantFigure } from "~/formats/figures/quadrants";
import { nameIn } from "~/formats/sentences";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { withoutConfidential } from "~/model/commands/confidential";
import { elementOf, variantOf } from "~/model/queries";
import { useVariantInView } from "~/state/inView";
import { useDocument } from "~/state/stores";
import { Button } from "~/ui/Button";

import { Card } from "../Card";
import { PartyDetail } from "./PartyDetail";

import css from "./Quadrants.module.css";

import "../words";

/** So many parties without a place are listed; the table has them all. */
const mostListed = 24;

/** Where each party stands between protection from above and empowerment from below, and which relations say so. */
export function QuadrantCard() {
  const t = useText();
  const say = useSay();
  const map = useDocument((state) => state.map);
  const variant = useVariantInView();
  const [picked, setPicked] = useState<string | null>(null);
  if (map === null || variant === null) return null;
  const parties = receivedSecurity(variant).filter(({ beneficiary }) => elementOf(variant, beneficiary));
  const unknown = parties.filter(
    ({ protection, empowerment }) => protection === null || empowerment === null,
  );
  const party = parties.find(({ beneficiary }) => beneficiary === picked);
  const files = () => quadrantFigure(variantOf(withoutConfidential(map), variant.id), say);
  return (
    <Card
      title={t("figures.quadrants.title")}
      about={t("balance.quadrants.about")}
      {...(parties.length === 0
        ? {}
        : {
            figure: { ...quadrantFigure(variant, say), picked, onPick: setPicked, inFiles: files },
          })}
    >
      {parties.length === 0 ? <p>{t("balance.quadrants.nothing")}</p> : null}
      {parties.length > mostParties ? (
        <p>{t("figures.quadrants.more", { count: parties.length - mostParties })}</p>
      ) : null}
      {unknown.length === 0 ? null : (
        <div className={css["apart"]}>
          <p>{t("balance.quadrants.apart")}</p>
          <ul>
            {unknown.slice(0, mostListed).map(({ beneficiary }) => (
              <li key={beneficiary}>
                <Button
                  look="quiet"
                  aria-pressed={picked === beneficiary}
                  onClick={() => setPicked(picked === beneficiary ? null : beneficiary)}
                >
                  {nameIn(variant, beneficiary, say)}
                </Button>
              </li>
            ))}
          </ul>
          {unknown.length > mostListed ? (
            <p>{t("balance.quadrants.moreApart", { count: unknown.length - mostListed })}</p>
          ) : null}
        </div>
      )}
      {party === undefined ? null : <PartyDetail variant={variant} party={party} />}
    </Card>
  );
}
