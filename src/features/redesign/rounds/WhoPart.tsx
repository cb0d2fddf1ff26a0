import { Minus, Plus } from "lucide";
import { useRef, useState } from "react";

import { useText } from "~/i18n/text";
import { actorsOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { newId } from "~/state/ids";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { Field } from "~/ui/Field";
import { IconButton } from "~/ui/IconButton";
import { Select } from "~/ui/Select";

import { mostPersons, namesIn, type Taking } from "./participants";
import { partyName } from "./voices";

import css from "../privately/Setup.module.css";

interface WhoPartProps {
  variant: Variant;
  parties: readonly Taking[];
  anonymous: boolean;
  onParties: (parties: readonly Taking[]) => void;
  onAnonymous: (anonymous: boolean) => void;
}

/** Who takes part in a round: how many persons for each party, by name, by number, or without either. */
export function WhoPart({ variant, parties, anonymous, onParties, onAnonymous }: WhoPartProps) {
  const t = useText();
  const [adding, setAdding] = useState("");
  const adder = useRef<HTMLDivElement>(null);
  const change = (id: string, patch: Partial<Taking>) =>
    onParties(parties.map((party) => (party.id === id ? { ...party, ...patch } : party)));
  const add = (name: string) => {
    if (name.trim() === "") return;
    onParties([...parties, { id: newId(), name: name.trim(), isNew: true, persons: 1, names: "" }]);
    setAdding("");
  };
  const listed = new Set(parties.map(({ name }) => name.trim()));
  const actors = actorsOf(variant).filter(({ label }) => label.trim() !== "" && !listed.has(label.trim()));
  return (
    <>
      <h4>{t("rounds.who.title")}</h4>
      <p className={css["soft"]}>{t(parties.length === 0 ? "rounds.who.none" : "rounds.who.lead")}</p>
      {parties.map((party) => {
        const name = partyName(party.name, t);
        return (
          <div key={party.id} className={css["party"]}>
            <div className={css["line"]}>
              <span>{name}</span>
              <IconButton
                icon={Minus}
                label={t("rounds.who.fewer", { name })}
                unavailable={party.persons === 0}
                onClick={() => change(party.id, { persons: party.persons - 1 })}
              />
              <span className={css["count"]} title={t("rounds.who.persons", { count: party.persons })}>
                {party.persons}
              </span>
              <IconButton
                icon={Plus}
                label={t("rounds.who.more", { name })}
                unavailable={party.persons === mostPersons}
                onClick={() => change(party.id, { persons: party.persons + 1 })}
              />
            </div>
            {anonymous || party.persons === 0 ? null : (
              <Field
                label={t("rounds.who.names", { name })}
                hint={t("rounds.who.namesHint")}
                value={party.names}
                onChange={(names) => change(party.id, { names, persons: withNamed(party.persons, names) })}
              />
            )}
          </div>
        );
      })}
      {actors.length === 0 ? null : (
        <Select
          label={t("rounds.who.addActor")}
          value={null}
          empty={t("rounds.who.pick")}
          choices={actors.map(({ id, label }) => ({ value: id, text: label }))}
          onChange={(id) => add(actors.find((actor) => actor.id === id)?.label ?? "")}
        />
      )}
      <div
        ref={adder}
        className={css["add"]}
        onKeyDown={(event) => {
          if (event.key === "Enter" && event.target instanceof HTMLInputElement) add(adding);
        }}
      >
        <Field label={t("rounds.who.addNew")} value={adding} onChange={setAdding} />
        <Button
          disabled={adding.trim() === ""}
          onClick={() => {
            add(adding);
            // The button is of no use until another name is written.
            adder.current?.querySelector("input")?.focus();
          }}
        >
          {t("rounds.who.addThis")}
        </Button>
      </div>
      <Checkbox
        label={t("rounds.who.anonymous")}
        hint={t("rounds.who.anonymousHint")}
        state={anonymous}
        onChange={onAnonymous}
      />
    </>
  );
}

/** Whoever is named takes part, also where fewer were counted. */
function withNamed(persons: number, names: string): number {
  const named = namesIn(names).filter((name) => name !== "").length;
  return Math.min(mostPersons, Math.max(persons, named));
}
