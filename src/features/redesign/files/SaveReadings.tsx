import { Download } from "lucide";
import { useEffect, useEffectEvent, useState } from "react";

import { fileName } from "~/formats/file-name";
import { text, useText } from "~/i18n/text";
import { confidentialIds } from "~/model/commands/confidential";
import type { RelataMap } from "~/model/map";
import { extraOf } from "~/model/queries";
import { writeReadings } from "~/model/readings/readings-file";
import { chosenExtra, chosenReadings, readingsFileOf } from "~/model/readings/readingsFileOf";
import { actions, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { CheckChips } from "~/ui/Chips";
import { download } from "~/ui/download";
import { Field } from "~/ui/Field";
import { useToast } from "~/ui/Toast";

import css from "./Files.module.css";

/** Saves what some perspectives say as a small file, to be sent to whoever keeps the map. */
export function SaveReadings({ map }: { map: RelataMap }) {
  const t = useText();
  const toast = useToast();
  const seen = useSession((state) => state.look.perspective);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [person, setPerson] = useState("");
  const [confidential, setConfidential] = useState(false);
  const perspectives = chosen ?? firstChoice(map, seen);
  const variants = new Set(map.variants.map(({ id }) => id).filter((id) => !without.has(id)));
  const choice = { perspectives, variants, person, confidential };
  const count = countOf(map, choice);
  const all = countOf(map, { ...choice, confidential: true });

  function save(): void {
    const names = map.perspectives.filter(({ id }) => perspectives.has(id)).map(({ name }) => name);
    const title = [map.title, ...names, person].map((each) => each.trim()).filter((each) => each !== "");
    const name = fileName(title.join(", "), "readings");
    const content = writeReadings(readingsFileOf(map, choice));
    download(name, content);
    toast({ text: t("collecting.save.saved", { name }) });
  }

  const saveNow = useEffectEvent(save);
  const any = count > 0;
  useEffect(() => {
    if (!any) return;
    const label = () => text()("collecting.save.button");
    return actions.offer([{ id: "saveReadings", group: "map", label, run: () => saveNow() }]);
  }, [any]);

  return (
    <div className={css["part"]}>
      <h4>{t("collecting.save.title")}</h4>
      <p className={css["soft"]}>{t("collecting.save.about")}</p>
      {map.perspectives.length === 0 ? (
        <p>{t("collecting.save.none")}</p>
      ) : (
        <>
          <CheckChips
            label={t("collecting.save.whose")}
            choices={map.perspectives.map(({ id, name }) => ({
              value: id,
              text: name.trim() === "" ? t("common.unnamed") : name,
            }))}
            chosen={[...perspectives]}
            onChange={(id, on) => setChosen(toggled(perspectives, id, on))}
          />
          {map.variants.length < 2 ? null : (
            <CheckChips
              label={t("collecting.save.variants")}
              choices={map.variants.map(({ id, name }) => ({
                value: id,
                text: name.trim() === "" ? t("common.unnamed") : name,
              }))}
              chosen={[...variants]}
              onChange={(id, on) => setWithout(toggled(without, id, !on))}
            />
          )}
          <Field
            label={t("collecting.save.person")}
            hint={t("collecting.save.personHint")}
            value={person}
            onChange={setPerson}
          />
          {confidentialIds(map).size === 0 ? null : (
            <Checkbox
              label={t("collecting.save.confidential")}
              hint={
                confidential || all === count
                  ? t("collecting.save.confidentialHint")
                  : t("collecting.save.leftOut", { count: all - count })
              }
              state={confidential}
              onChange={setConfidential}
            />
          )}
          <p role="status">
            {count === 0 ? t("collecting.save.nothing") : t("collecting.save.counted", { count })}
          </p>
          <div>
            <Button icon={Download} disabled={count === 0} onClick={save}>
              {t("collecting.save.button")}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

/** The perspective that is looked through, or else those that say something, or else the first. */
function firstChoice(map: RelataMap, seen: string | null): ReadonlySet<string> {
  const { perspectives, readings } = map;
  if (perspectives.some(({ id }) => id === seen)) return new Set(seen === null ? [] : [seen]);
  const speaking = new Set([
    ...readings.map(({ perspective }) => perspective),
    ...perspectives.filter((each) => extraOf(each).length > 0).map(({ id }) => id),
  ]);
  return speaking.size > 0 ? speaking : new Set(perspectives.slice(0, 1).map(({ id }) => id));
}

function countOf(map: RelataMap, choice: Parameters<typeof chosenReadings>[1]): number {
  return chosenReadings(map, choice).length + chosenExtra(map, choice).length;
}

function toggled(before: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(before);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}
