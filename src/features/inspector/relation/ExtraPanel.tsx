import { parties } from "~/i18n/en/parties";
import { addWords, useText } from "~/i18n/text";
import { removeExtra, updateExtra } from "~/model/commands/extras";
import type { Element } from "~/model/element";
import type { ExtraRelation, Perspective, RelataMap } from "~/model/map";
import { labelLimit } from "~/model/shape";
import { relationKinds } from "~/model/vocabulary";
import { document, session } from "~/state/stores";
import { Button } from "~/ui/Button";
import { useLocked } from "~/ui/locked";
import { Select } from "~/ui/Select";

import { Heading } from "../Heading";
import { nameOf, perspectiveNamed } from "../names";
import { PartyName } from "../PartyName";
import { TypedField } from "../TypedField";

import css from "../parts.module.css";

addWords({ parties });

interface ExtraPanelProps {
  party: Perspective;
  extra: ExtraRelation;
  from: Element;
  to: Element;
}

/** A relation that only one party sees: what it is in its eyes, and why. */
export function ExtraPanel({ party, extra, from, to }: ExtraPanelProps) {
  const t = useText();
  const locked = useLocked();
  const name = perspectiveNamed(party, t);
  const edit = (command: (map: RelataMap) => RelataMap, gesture?: string) =>
    document.edit({ key: "edit.extra", values: { name } }, command, gesture);
  const update = (patch: Parameters<typeof updateExtra>[2], gesture?: string) =>
    edit((map) => updateExtra(map, extra.id, patch), gesture);
  return (
    <div className={css["body"]}>
      <div>
        <Heading>
          {nameOf(from, t)} <span className={css["verb"]}>{t(`words.relationVerbs.${extra.kind}`)}</span>{" "}
          {nameOf(to, t)}
        </Heading>
      </div>
      <p className={css["lead"]}>{t("parties.extra.only")}</p>
      <PartyName name={name} colour={party.colour} />
      <Select
        label={t("parties.extra.kind")}
        value={extra.kind}
        choices={relationKinds.map((value) => ({ value, text: t(`words.relationKinds.${value}`) }))}
        onChange={(kind) => (kind === null ? undefined : update({ kind }))}
      />
      <TypedField
        label={t("inspector.label")}
        value={extra.label}
        maxLength={labelLimit}
        onType={(label, gesture) => update({ label }, gesture)}
      />
      <TypedField
        multiline
        label={t("inspector.readings.why")}
        value={extra.why}
        onType={(why, gesture) => update({ why }, gesture)}
      />
      {locked ? null : (
        <div>
          <Button
            look="danger"
            onClick={() => {
              edit((map) => removeExtra(map, extra.id));
              session.select([]);
            }}
          >
            {t("parties.extra.remove")}
          </Button>
        </div>
      )}
    </div>
  );
}
