import { useText } from "~/i18n/text";
import { rounds, useRounds } from "~/state/rounds";

import { ThrowAway } from "../privately/ThrowAway";

import css from "../privately/Setup.module.css";

/** What was said about other maps and is still on this device, perhaps about one that is gone. */
export function OtherRounds({ mapId }: { mapId: string }) {
  const t = useText();
  const others = useRounds((state) => state.broken).filter((round) => round.map !== mapId);
  if (others.length === 0) return null;
  return (
    <div className={css["broken"]}>
      <p className={css["soft"]}>{t("rounds.broken.elsewhere", { count: others.length })}</p>
      <ThrowAway
        onThrow={() => {
          for (const { id } of others) rounds.forget(id);
        }}
      />
    </div>
  );
}
