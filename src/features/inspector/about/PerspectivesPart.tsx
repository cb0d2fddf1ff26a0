import { parties } from "~/i18n/en/parties";
import { addWords, useText } from "~/i18n/text";
import type { Perspective, Reading } from "~/model/map";
import { session } from "~/state/stores";
import { Button } from "~/ui/Button";

import { perspectiveNamed } from "../names";
import { Part } from "../Part";
import { PartyName } from "../PartyName";

import css from "../parts.module.css";

addWords({ parties });

interface PerspectivesPartProps {
  perspectives: readonly Perspective[];
  readings: readonly Reading[];
}

/** The parties whose own view is kept apart from the agreed one, and the way to where they are edited. */
export function PerspectivesPart({ perspectives, readings }: PerspectivesPartProps) {
  const t = useText();

  function go(): void {
    if (!session.getState().sections.has("parties")) session.toggleSection("parties");
    session.setMode("redesign");
    session.setPanel(null);
  }

  return (
    <Part name="perspectives" title={t("inspector.about.sections.perspectives")} count={perspectives.length}>
      <p className={css["lead"]}>{t("inspector.perspectives.lead")}</p>
      <ul className={css["rows"]}>
        {perspectives.map((perspective) => (
          <li key={perspective.id} className={css["row"]}>
            <div className={css["rowHead"]}>
              <PartyName name={perspectiveNamed(perspective, t)} colour={perspective.colour} />
            </div>
            <PerspectiveText
              perspective={perspective}
              count={readings.filter((reading) => reading.perspective === perspective.id).length}
            />
          </li>
        ))}
      </ul>
      <div className={css["actions"]}>
        <Button onClick={go}>{t("parties.editHere")}</Button>
      </div>
    </Part>
  );
}

/** `count` is how many readings there are from this perspective. */
function PerspectiveText({ perspective, count }: { perspective: Perspective; count: number }) {
  const t = useText();
  const { chain, securityView } = perspective;
  return (
    <div className={css["block"]}>
      <div className={css["small"]}>
        {chain === null ? null : <span className={css["mark"]}>{t(`words.securityChain.${chain}`)}</span>}
        {count === 0 ? null : <span>{t("inspector.perspectives.readings", { count })}</span>}
      </div>
      {securityView === "" ? null : <p className={css["rowText"]}>{securityView}</p>}
    </div>
  );
}
