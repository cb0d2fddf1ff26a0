import { Eye } from "lucide";

import { useText } from "~/i18n/text";
import type { Perspective } from "~/model/map";
import { session } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";

import { perspectiveNamed } from "../names";
import { PartyName } from "../PartyName";

import css from "../parts.module.css";

/** In whose eyes the panel rates, and the way back to what is agreed. */
export function EyesHead({ party }: { party: Perspective }) {
  const t = useText();
  return (
    <div
      className={css["eyes"]}
      role="note"
      aria-label={t("parties.eyes.panel", { name: perspectiveNamed(party, t) })}
    >
      <Icon of={Eye} size={18} />
      <span className={css["eyesName"]}>
        <small>{t("parties.eyes.in")}</small>
        <PartyName name={perspectiveNamed(party, t)} colour={party.colour} />
      </span>
      <Button onClick={() => session.changeLook({ perspective: null })}>{t("parties.eyes.leave")}</Button>
    </div>
  );
}
