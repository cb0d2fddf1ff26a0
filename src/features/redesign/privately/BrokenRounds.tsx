import { useEffect, useRef } from "react";

import type { Round } from "~/analysis/rounds/round";
import { heard } from "~/analysis/rounds/spread";
import { type Text, useText } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import { rounds, useRounds } from "~/state/rounds";
import { session, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";

import { ThrowAway } from "./ThrowAway";

import css from "./Setup.module.css";

interface BrokenRoundsProps {
  as: Round["as"];
  map: RelataMap;
  variantId: string;
  title: string;
  /** How far it came, in words. */
  told: (round: Round, date: string, t: Text) => string;
}

/** What was broken off on this map, to be taken up again or thrown away; nothing of what was said is shown. */
export function BrokenRounds({ as, map, variantId, title, told }: BrokenRoundsProps) {
  const broken = useRounds((state) => state.broken).filter(
    (round) => round.as === as && round.map === map.id,
  );
  const list = useRef<HTMLElement>(null);
  const before = useRef(broken.length);
  useEffect(() => {
    // Whoever has just broken off sees where it went.
    if (broken.length > before.current) list.current?.scrollIntoView({ block: "nearest" });
    before.current = broken.length;
  }, [broken.length]);
  if (broken.length === 0) return null;
  return (
    <section ref={list} aria-label={title} className={css["body"]}>
      <h4>{title}</h4>
      {broken.map((round) => (
        <BrokenRound key={round.id} {...{ round, map, variantId, told }} />
      ))}
    </section>
  );
}

interface BrokenRoundProps extends Pick<BrokenRoundsProps, "map" | "variantId" | "told"> {
  round: Round;
}

function BrokenRound({ round, map, variantId, told }: BrokenRoundProps) {
  const t = useText();
  const readOnly = useSession((state) => state.readOnly);
  const variant = map.variants.find(({ id }) => id === round.variant);
  const date = t("rounds.broken.begun", { date: new Date(round.begun) });
  const some = heard(round, new Set()).length > 0;
  const takeUp = (tell: boolean) => {
    session.setVariant(round.variant);
    rounds.takeUp(round.id);
    if (tell) rounds.change((before) => ({ ...before, told: true }));
  };
  return (
    <div className={css["broken"]}>
      <p>{told(round, date, t)}</p>
      {variant === undefined ? (
        <p className={css["soft"]}>{t("rounds.broken.goneVariant")}</p>
      ) : variant.id === variantId ? null : (
        <p className={css["soft"]}>{t("rounds.broken.otherVariant", { name: variant.name })}</p>
      )}
      <p className={css["soft"]}>{t("rounds.broken.where")}</p>
      {/* The window that holds the map may be in the middle of it. */}
      {readOnly ? null : (
        <ThrowAway onThrow={() => rounds.forget(round.id)}>
          {variant === undefined || (round.told && round.as === "round") ? null : (
            <Button onClick={() => takeUp(false)}>{t("rounds.broken.takeUp")}</Button>
          )}
          {variant !== undefined && round.as === "round" && some ? (
            <Button onClick={() => takeUp(true)}>{t("rounds.broken.reveal")}</Button>
          ) : null}
        </ThrowAway>
      )}
    </div>
  );
}
