import type { PartyMove, PartyState } from "~/analysis/moved/parties";
import {
  beforeAfter,
  movedName,
  quadrantMovesFigure,
  sideWords,
  standsWords,
  trustWords,
  type Two,
} from "~/formats/figures/moved";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { session, useSession } from "~/state/stores";

import { FigurePicture } from "../studies/FigurePicture";
import { LitLine } from "../studies/LitLine";
import { ShortList } from "../studies/ShortList";
import { Part } from "./Part";

import css from "./Moved.module.css";

/** Trust, protection and empowerment of each party that stands elsewhere than before. */
export function PartiesPart({ parties, two }: { parties: readonly PartyMove[]; two: Two }) {
  const t = useText();
  const say = useSay();
  const movers = parties.filter((each) => each.trustMoved || each.securityMoved);
  const itemsOf = ({ party, relations }: PartyMove) => [party, ...relations];
  const picked = useSession(({ focus }) => {
    const lit = movers.find((each) => focus.has(each.party) && itemsOf(each).length >= focus.size);
    return lit?.party ?? null;
  });
  const drawn = movers.some(({ securityMoved }) => securityMoved);
  return (
    <Part
      title={t("moved.parties.title")}
      how={[t("moved.parties.formula"), t("findings.source", { source: t("moved.parties.source") })]}
    >
      {drawn ? (
        <FigurePicture
          figure={quadrantMovesFigure(movers, two, say)}
          picked={picked}
          onPick={(id) => {
            const move = movers.find(({ party }) => party === id);
            session.lightUp(move === undefined || picked === id ? [] : itemsOf(move));
          }}
        />
      ) : null}
      {movers.length === 0 ? <p className={css["note"]}>{t("moved.parties.none")}</p> : null}
      <ShortList items={movers} keyOf={({ party }) => party}>
        {(move) => (
          <LitLine items={itemsOf(move)}>
            <strong>{movedName(move.party, two, say)}</strong>
            <Measures move={move} />
          </LitLine>
        )}
      </ShortList>
      {parties.length > movers.length ? (
        <p className={css["note"]}>{t("moved.parties.unmoved", { count: parties.length - movers.length })}</p>
      ) : null}
    </Part>
  );
}

/** What of a party has moved, each measure before and after. */
function Measures({ move }: { move: PartyMove }) {
  const t = useText();
  const say = useSay();
  const both = (words: (state: PartyState | null) => string) =>
    beforeAfter(words(move.before), words(move.after), say);
  const unknown = (state: PartyState | null) => {
    const received = state?.received ?? null;
    if (received === null) return t("moved.notKnown");
    const count = received.unknownProtection + received.unknownEmpowerment;
    return t("moved.parties.unknownOf", { unknown: count, all: 2 * received.relations });
  };
  const security = [
    [t("moved.parties.protection"), both((state) => sideWords(state?.received ?? null, "protection", say))],
    [t("moved.parties.empowerment"), both((state) => sideWords(state?.received ?? null, "empowerment", say))],
    [t("moved.parties.place"), both((state) => standsWords(state?.received ?? null, say))],
    [t("moved.parties.unknown"), both(unknown)],
  ] as const;
  const rows = [
    ...(move.securityMoved ? security : []),
    ...(move.trustMoved
      ? [[t("moved.parties.trust"), both((state) => trustWords(state?.trust ?? null, say))] as const]
      : []),
  ];
  return (
    <span className={css["measures"]}>
      {rows.map(([name, value]) => (
        <span key={name}>
          <span className={css["measure"]}>{name}:</span> {value}
        </span>
      ))}
    </span>
  );
}
