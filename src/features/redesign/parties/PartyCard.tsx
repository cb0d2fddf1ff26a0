import { ArrowDown, ArrowUp, Check, Pencil, Trash2 } from "lucide";
import type { CSSProperties } from "react";

import type { PartyStanding } from "~/analysis/parties/differences";
import { useText } from "~/i18n/text";
import { movePerspective, removePerspective } from "~/model/commands/perspectives";
import { asRelation, extrasIn } from "~/model/extra";
import type { Perspective, RelataMap } from "~/model/map";
import { relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { impactItems } from "~/model/vocabulary";
import { asking } from "~/state/asking";
import { useEyes } from "~/state/eyes";
import { document, session, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { IconButton } from "~/ui/IconButton";

import { seeAs } from "./eyesActions";
import { partyName } from "./names";
import { PartyForm } from "./PartyForm";
import { RelationLines } from "./RelationLines";

import css from "./Parties.module.css";

interface PartyCardProps {
  map: RelataMap;
  variant: Variant;
  party: Perspective;
  place: number;
  standing: PartyStanding | undefined;
  edited: boolean;
  onEdit: (edited: boolean) => void;
}

const edit = (command: (map: RelataMap) => RelataMap) => document.edit({ key: "edit.perspectives" }, command);

/** One party: who it is, how much of the arrangement it has read, and what it sees that others do not. */
export function PartyCard({ map, variant, party, place, standing, edited, onEdit }: PartyCardProps) {
  const t = useText();
  const readOnly = useSession((state) => state.readOnly);
  const seen = useEyes()?.id === party.id;
  const name = partyName(party, t);
  const editing = edited && !readOnly;
  const unseen = (standing?.unseen ?? []).flatMap((id) => relationOf(variant, id) ?? []);
  const extras = extrasIn(map, variant.id)
    .filter((each) => each.party === party.id)
    .map(({ extra }) => asRelation(extra));
  return (
    <li className={css["card"]} data-seen={seen || undefined}>
      <div className={css["head"]}>
        <span
          className={css["dot"]}
          data-empty={party.colour === null || undefined}
          style={party.colour === null ? undefined : ({ "--party": party.colour } as CSSProperties)}
        />
        <h4>{name}</h4>
        {readOnly ? null : (
          <span className={css["tools"]}>
            <IconButton
              icon={ArrowUp}
              label={t("parties.earlier", { name })}
              unavailable={place === 0}
              onClick={() => edit((before) => movePerspective(before, party.id, place - 1))}
            />
            <IconButton
              icon={ArrowDown}
              label={t("parties.later", { name })}
              unavailable={place === map.perspectives.length - 1}
              onClick={() => edit((before) => movePerspective(before, party.id, place + 1))}
            />
            <IconButton
              icon={editing ? Check : Pencil}
              label={t(editing ? "parties.done" : "parties.edit", { name })}
              onClick={() => onEdit(!editing)}
            />
            <IconButton
              icon={Trash2}
              label={t("parties.remove", { name })}
              onClick={() => edit((before) => removePerspective(before, party.id))}
            />
          </span>
        )}
      </div>
      {editing ? (
        <PartyForm party={party} />
      ) : (
        <>
          {party.chain === null ? null : (
            <p className={css["soft"]}>{t(`words.securityChain.${party.chain}`)}</p>
          )}
          {party.securityView.trim() === "" ? null : (
            <p className={css["view"]}>{party.securityView.trim()}</p>
          )}
        </>
      )}
      <div>
        <Button aria-pressed={seen} disabled={seen} onClick={() => seeAs(party.id)}>
          {t(seen ? "parties.seeing" : "parties.see")}
        </Button>
      </div>
      <p>{t("parties.read", { count: standing?.read ?? 0, all: variant.relations.length })}</p>
      <p className={css["line"]}>
        {t("parties.items", { count: standing?.items ?? 0, all: impactItems.length })}
        <Button
          look="quiet"
          aria-label={t("parties.toItemsOf", { name })}
          onClick={() => {
            session.setMode("evaluate");
            asking.ask(party.id);
          }}
        >
          {t("parties.toItems")}
        </Button>
      </p>
      {unseen.length === 0 ? null : (
        <RelationLines
          title={t("parties.unseen", { count: unseen.length })}
          relations={unseen}
          variant={variant}
        />
      )}
      {extras.length === 0 ? null : (
        <RelationLines
          title={t("parties.sees", { count: extras.length })}
          relations={extras}
          variant={variant}
        />
      )}
    </li>
  );
}
