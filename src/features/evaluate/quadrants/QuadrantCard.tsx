import { useState } from "react";

import { receivedSecurity, type ReceivedSecurity } from "~/analysis/human-security";
import { quadrantChart } from "~/charts/quadrants";
import { useText } from "~/i18n/text";
import { elementOf } from "~/model/queries";
import { session } from "~/state/stores";
import { Button } from "~/ui/Button";

import { Card } from "../Card";
import { useInView } from "../inView";

/** Where each party stands between protection from above and empowerment from below, and which relations say so. */
export function QuadrantCard() {
  const t = useText();
  const variant = useInView();
  const [picked, setPicked] = useState<string | null>(null);
  if (variant === null) return null;
  const received = receivedSecurity(variant);
  const nameOf = (id: string) => {
    const label = elementOf(variant, id)?.label ?? "";
    return label === "" ? t("common.unnamed") : label;
  };
  const figure = (value: number | null) =>
    value === null ? t("common.unknown") : t("evaluate.figure", { value: value.toFixed(2) });
  const says = ({ beneficiary, protection, empowerment, quadrant }: ReceivedSecurity) =>
    t("evaluate.quadrants.says", {
      name: nameOf(beneficiary),
      protection: figure(protection),
      empowerment: figure(empowerment),
      quadrant: quadrant === null ? t("words.quadrantUnknown") : t(`words.quadrants.${quadrant}`),
    });
  const words = {
    nameOf,
    says,
    quadrants: {
      both: t("evaluate.quadrants.both"),
      dependent: t("evaluate.quadrants.dependent"),
      exposed: t("evaluate.quadrants.exposed"),
      abandoned: t("evaluate.quadrants.abandoned"),
    },
    across: t("evaluate.quadrants.across"),
    upwards: t("evaluate.quadrants.upwards"),
  };
  const party = received.find(({ beneficiary }) => beneficiary === picked);
  return (
    <Card
      title={t("evaluate.quadrants.title")}
      about={t("evaluate.quadrants.about")}
      figure={{
        title: t("evaluate.quadrants.title"),
        caption: t("evaluate.quadrants.about"),
        chart: () => quadrantChart(received, words),
        table: { head: [], rows: received.map((each) => [nameOf(each.beneficiary), says(each)]) },
        picked,
        onPick: setPicked,
      }}
    >
      {party === undefined ? null : (
        <div>
          <p>{says(party)}</p>
          <Button
            onClick={() =>
              session.lightUp(
                variant.relations
                  .filter(({ humanSecurity }) => humanSecurity?.beneficiary === party.beneficiary)
                  .map(({ id }) => id),
              )
            }
          >
            {t("evaluate.onMap", { count: party.relations })}
          </Button>
        </div>
      )}
    </Card>
  );
}
