import { Plus } from "lucide";
import { useState } from "react";

import { standings } from "~/analysis/parties/differences";
import { formWords } from "~/i18n/en/formWords";
import { parties } from "~/i18n/en/parties";
import { addWords, useText } from "~/i18n/text";
import { addPerspective } from "~/model/commands/perspectives";
import { newId } from "~/state/ids";
import { useInView } from "~/state/inView";
import { document, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Field } from "~/ui/Field";
import { Locked } from "~/ui/locked";

import { PartyCard } from "./PartyCard";

import css from "./Parties.module.css";

addWords({ parties, words: formWords });

/** The parties whose own views the map keeps. */
export function Parties() {
  const t = useText();
  const here = useInView();
  const readOnly = useSession((state) => state.readOnly);
  const [edited, setEdited] = useState<string | null>(null);
  if (here === null) return null;
  const { map, variant } = here;
  const readings = map.readings.filter((each) => each.variant === variant.id);
  const standing = standings({ variant, perspectives: map.perspectives, readings });
  return (
    <Locked value={readOnly}>
      <p className={css["soft"]}>{t("parties.lead")}</p>
      {map.perspectives.length === 0 ? <p>{t("parties.none")}</p> : null}
      <ul className={css["cards"]} aria-label={t("parties.list")}>
        {map.perspectives.map((party, place) => (
          <PartyCard
            key={party.id}
            map={map}
            variant={variant}
            party={party}
            place={place}
            standing={standing.find((each) => each.party === party.id)}
            edited={edited === party.id}
            onEdit={(editing) => setEdited(editing ? party.id : null)}
          />
        ))}
      </ul>
      {readOnly ? null : <NewParty />}
    </Locked>
  );
}

function NewParty() {
  const t = useText();
  const [name, setName] = useState("");
  function add(): void {
    const given = name.trim();
    if (given === "") return;
    const party = { id: newId(), name: given, chain: null, colour: null, securityView: "" };
    document.edit({ key: "edit.perspectives" }, (map) => addPerspective(map, party));
    setName("");
  }
  return (
    <form
      className={css["new"]}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={t("parties.newName")} value={name} onChange={setName} />
      <Button icon={Plus} disabled={name.trim() === ""} onClick={add}>
        {t("parties.add")}
      </Button>
    </form>
  );
}
