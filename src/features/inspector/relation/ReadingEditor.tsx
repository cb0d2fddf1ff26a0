import { useText } from "~/i18n/text";
import { type ReadingPatch, updateReading } from "~/model/commands/perspectives";
import type { Element } from "~/model/element";
import type { Reading } from "~/model/map";
import type { Relation } from "~/model/relation";
import { document } from "~/state/stores";
import { Checkbox } from "~/ui/Checkbox";

import { RatedScale } from "../RatedScale";
import { trustSteps } from "../steps";
import { TypedField } from "../TypedField";
import { HumanSecurityScale } from "./HumanSecurityScale";
import { trustWays } from "./trustWays";

interface ReadingEditorProps {
  reading: Reading;
  voice: string;
  relation: Relation;
  from: Element;
  to: Element;
}

/** One party's own view: the scales of the agreed values, each by a name that says whose it is. */
export function ReadingEditor({ reading, voice, relation, from, to }: ReadingEditorProps) {
  const t = useText();
  const edit = (patch: ReadingPatch, gesture?: string) =>
    document.edit(
      { key: "edit.reading", values: { name: voice } },
      (map) => updateReading(map, reading.id, patch),
      gesture,
    );
  return (
    <>
      {reading.seen === false ? null : (
        <>
          {trustWays(relation, from, to, t).map(({ direction, x, y }) => (
            <RatedScale
              key={direction}
              label={t("inspector.by", { party: voice, what: t("inspector.readings.trust", { x, y }) })}
              heading={t("inspector.trust.of", { x, y })}
              steps={trustSteps(t)}
              value={reading[direction]}
              onRate={(value, gesture) => edit({ [direction]: value }, gesture)}
            />
          ))}
          {(["protection", "empowerment"] as const).map((part) => (
            <HumanSecurityScale
              key={part}
              party={voice}
              part={part}
              value={reading[part]}
              onRate={(value, gesture) => edit({ [part]: value }, gesture)}
            />
          ))}
        </>
      )}
      <Checkbox
        label={t("inspector.readings.unseen")}
        state={reading.seen === false}
        onChange={(on) => edit({ seen: !on })}
      />
      <TypedField
        multiline
        label={t("inspector.readings.why")}
        value={reading.why}
        onType={(why, gesture) => edit({ why }, gesture)}
      />
      <TypedField
        label={t("inspector.readings.whose")}
        hint={t("inspector.readings.whoseHint")}
        value={reading.person ?? ""}
        onType={(person, gesture) => edit({ person: person === "" ? null : person }, gesture)}
      />
    </>
  );
}
