import { Eye, X } from "lucide";
import { type CSSProperties, useEffect, useState } from "react";

import { parties } from "~/i18n/en/parties";
import { redesign } from "~/i18n/en/redesign";
import { addWords, useText } from "~/i18n/text";
import type { Perspective } from "~/model/map";
import { useEyes } from "~/state/eyes";
import { actions, useDocument, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { VisuallyHidden } from "~/ui/VisuallyHidden";

import { collectingActions } from "./collectingActions";
import { ExtraDialog } from "./ExtraDialog";
import { eyesActions, leaveEyes, seeingActions } from "./eyesActions";
import { partyName } from "./names";

import css from "./Eyes.module.css";

addWords({ parties, redesign });

const nobody: readonly Perspective[] = [];

/** Says in whose eyes the drawing is seen for as long as it is, and what can be done in their name. */
export function Eyes() {
  const t = useText();
  const party = useEyes();
  const all = useDocument(({ map }) => map?.perspectives ?? nobody);
  const readOnly = useSession((state) => state.readOnly);
  const presenting = useSession((state) => state.presenting);
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState("");

  // What lies over the drawing hides whose eyes it is, and shows and rates what was agreed.
  const covered = useSession((state) => state.sheet !== null);
  const hidden = covered && party !== null;
  useEffect(() => {
    if (hidden) leaveEyes();
  }, [hidden]);

  useEffect(() => actions.offer(eyesActions(() => setAsking(true), setTold)), []);
  useEffect(() => actions.offer(seeingActions(all)), [all]);
  useEffect(() => actions.offer(collectingActions()), []);

  if (party === null) return null;
  return (
    <div className={css["eyes"]} role="group" aria-label={t("parties.eyes.title")} data-corner>
      <Icon of={Eye} size={18} />
      <p className={css["words"]} role="status">
        <span>{t("parties.eyes.in")}</span>{" "}
        <strong className={css["name"]}>
          {party.colour === null ? null : (
            <span className={css["dot"]} style={{ "--party": party.colour } as CSSProperties} />
          )}
          {partyName(party, t)}
        </strong>{" "}
        {readOnly || presenting ? null : <span className={css["more"]}>{t("parties.eyes.rates")}</span>}
      </p>
      <VisuallyHidden>
        <span role="status">{told}</span>
      </VisuallyHidden>
      {presenting ? null : (
        <span className={css["tools"]}>
          {readOnly ? null : (
            <Button look="quiet" title={t("parties.eyes.addExtra")} onClick={() => setAsking(true)}>
              {t("parties.eyes.addExtra")}
            </Button>
          )}
          <Button icon={X} title={t("parties.eyes.leaveKey")} onClick={leaveEyes}>
            {t("parties.eyes.leave")}
          </Button>
        </span>
      )}
      {asking && !readOnly ? <ExtraDialog party={party} onClose={() => setAsking(false)} /> : null}
    </div>
  );
}
