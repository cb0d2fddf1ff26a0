import { useState } from "react";

import type { Comparison } from "~/analysis/rounds/comparison";
import { readingsOf } from "~/analysis/rounds/readings";
import type { Party, Person, Round } from "~/analysis/rounds/round";
import { fileName } from "~/formats/file-name";
import { reportHtml } from "~/formats/report/html";
import { reportMarkdown } from "~/formats/report/markdown";
import { recodingReport } from "~/formats/rounds/recoding-report";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import type { RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";
import { writeMap } from "~/model/write";
import { rounds } from "~/state/rounds";
import { document, surroundings, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { download } from "~/ui/download";
import { Field } from "~/ui/Field";
import { Locked } from "~/ui/locked";

import { keepReadings } from "../privately/keepReadings";

import screen from "../privately/PrivateScreen.module.css";

interface KeepPartProps {
  round: Round;
  person: Person;
  party: Party;
  variant: Variant;
  map: RelataMap;
  comparison: Comparison;
}

const nobody: ReadonlySet<string> = new Set();

/** What can be done with a recoding: keep it in one's own copy, hand it in, or let it go. */
export function KeepPart({ round, person, party, variant, map, comparison }: KeepPartProps) {
  const t = useText();
  const say = useSay();
  const readOnly = useSession((state) => state.readOnly);
  const [ending, setEnding] = useState(false);
  const [told, setTold] = useState("");
  const kept = round.inMap;
  const by = person.name ?? "";
  const readings = readingsOf(round, variant, nobody);

  function setBy(typed: string): void {
    const name = typed.trim() === "" ? null : typed;
    rounds.change((before) => ({ ...before, people: before.people.map((each) => ({ ...each, name })) }));
  }

  function keep(): void {
    const trimmed = readings.map((reading) => ({ ...reading, person: reading.person?.trim() ?? null }));
    keepReadings({ key: "edit.recoding", values: { name: party.name } }, map, round, trimmed);
    rounds.change((before) => ({ ...before, inMap: true }));
    setTold(t("recode.keep.kept"));
  }

  function save(kind: "map" | "recodingHtml" | "recodingMarkdown"): void {
    const day = t("recode.page.day", { date: new Date(surroundings.now()) });
    const report = recodingReport({ map, variant, party: party.name, by, comparison, date: day }, say);
    const title = [map.title, party.name, by.trim()].filter((each) => each !== "").join(", ");
    const name = fileName(title, kind);
    const file =
      kind === "map"
        ? new Blob([writeMap(document.getState().map ?? map)], { type: "application/json" })
        : kind === "recodingHtml"
          ? new Blob([reportHtml(report, { svg: "", width: 1, height: 1 })], { type: "text/html" })
          : new Blob([reportMarkdown(report)], { type: "text/markdown" });
    download(name, file);
    setTold(t("recode.keep.saved", { name }));
  }

  return (
    <>
      <p className={screen["large"]}>{t("recode.keep.text")}</p>
      {readOnly ? <p>{t("recode.keep.locked")}</p> : null}
      <Locked value={kept}>
        <Field label={t("recode.keep.name")} value={by} onChange={setBy} />
      </Locked>
      <div className={screen["row"]}>
        {kept ? (
          <Button look="primary" autoFocus onClick={() => save("map")}>
            {t("recode.keep.map")}
          </Button>
        ) : (
          <Button look="primary" disabled={readOnly || readings.length === 0} onClick={keep}>
            {t("recode.keep.keep")}
          </Button>
        )}
        <Button onClick={() => save("recodingHtml")}>{t("recode.keep.html")}</Button>
        <Button onClick={() => save("recodingMarkdown")}>{t("recode.keep.markdown")}</Button>
      </div>
      <p role="status">{told}</p>
      {ending ? <p>{t("recode.keep.sure")}</p> : null}
      <div className={screen["row"]}>
        {kept ? (
          <Button onClick={() => rounds.forget(round.id)}>{t("recode.keep.close")}</Button>
        ) : ending ? (
          <>
            <Button autoFocus onClick={() => setEnding(false)}>
              {t("recode.keep.not")}
            </Button>
            <Button look="danger" onClick={() => rounds.forget(round.id)}>
              {t("recode.keep.really")}
            </Button>
          </>
        ) : (
          <Button look="quiet" onClick={() => setEnding(true)}>
            {t("recode.keep.without")}
          </Button>
        )}
      </div>
    </>
  );
}
