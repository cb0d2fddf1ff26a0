import { useState } from "react";

import { useText } from "~/i18n/text";
import type { ImpactPlace } from "~/model/commands/impact";
import type { Perspective, RelataMap } from "~/model/map";
import { actorsOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { newId } from "~/state/ids";
import { Button } from "~/ui/Button";
import { Field } from "~/ui/Field";
import { Select } from "~/ui/Select";

import { askGroup, askParty } from "./edits";

import css from "./ItemsForm.module.css";

const unsaid = { chain: null, colour: null, securityView: "" } as const;

interface AddPlaceProps {
  map: RelataMap;
  variant: Variant;
  onPick: (place: ImpactPlace) => void;
}

/** For whom the questions are asked as well: a party of the map, or whoever sees the arrangement in their own way. */
export function AddPlace({ map, variant, onPick }: AddPlaceProps) {
  const t = useText();
  const [group, setGroup] = useState<string | null>(null);
  const [perspective, setPerspective] = useState<string | null>(null);
  const [name, setName] = useState("");
  const judged = new Set(variant.impact.byGroup.map(({ element }) => element));
  const asked = new Set(variant.impact.byPerspective.map((entry) => entry.perspective));
  const named = ({ id, label }: { id: string; label: string }) => ({
    value: id,
    text: label === "" ? t("common.unnamed") : label,
  });
  const groups = actorsOf(variant).filter(({ id }) => !judged.has(id));
  const perspectives = map.perspectives.filter(({ id }) => !asked.has(id));

  function pickGroup(): void {
    const element = groups.find(({ id }) => id === group);
    if (element === undefined) return;
    askGroup(variant.id, element.id, named(element).text);
    onPick({ of: "group", element: element.id });
  }

  function pickParty(party: Perspective | undefined): void {
    if (party === undefined) return;
    askParty(variant.id, party);
    onPick({ of: "perspective", perspective: party.id });
  }

  return (
    <div className={css["adding"]}>
      <div className={css["add"]}>
        <Select
          label={t("items.form.group")}
          value={group}
          empty=""
          choices={groups.map(named)}
          onChange={setGroup}
        />
        <Button disabled={group === null} onClick={pickGroup}>
          {t("items.form.addGroup")}
        </Button>
      </div>
      {perspectives.length === 0 ? null : (
        <div className={css["add"]}>
          <Select
            label={t("items.form.perspective")}
            value={perspective}
            empty=""
            choices={perspectives.map((each) => named({ id: each.id, label: each.name }))}
            onChange={setPerspective}
          />
          <Button
            disabled={perspective === null}
            onClick={() => pickParty(perspectives.find(({ id }) => id === perspective))}
          >
            {t("items.form.addPerspective")}
          </Button>
        </div>
      )}
      <div className={css["add"]}>
        <Field
          label={t(perspectives.length === 0 ? "items.form.perspective" : "items.form.newPerspective")}
          value={name}
          onChange={setName}
        />
        <Button
          disabled={name.trim() === ""}
          onClick={() => pickParty({ ...unsaid, id: newId(), name: name.trim() })}
        >
          {t("items.form.addNew")}
        </Button>
      </div>
    </div>
  );
}
