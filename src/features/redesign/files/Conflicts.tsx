import type { Gathered } from "~/analysis/collecting/gather";
import type { Unclaimed, Voice } from "~/analysis/collecting/settle";
import type { Choices } from "~/analysis/collecting/take";
import { clausesOf, type SayWith } from "~/formats/sentences";
import { type Text, useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import type { RelataMap } from "~/model/map";
import { relationOf, variantOf } from "~/model/queries";
import { rates } from "~/model/reading";
import { Button } from "~/ui/Button";
import { ChoiceChips } from "~/ui/Chips";

import { inVariant, ownRelation } from "./told";

import css from "./Review.module.css";

interface ConflictsProps {
  map: RelataMap;
  gathered: Gathered;
  conflicts: readonly Voice[];
  choices: Choices;
  onChoose: (given: readonly (readonly [string, number | "all"])[]) => void;
}

/** What one person says of one relation in several ways, side by side: one is kept, or all are. */
export function Conflicts({ map, gathered, conflicts, choices, onChoose }: ConflictsProps) {
  const t = useText();
  const say = useSay();
  const count = conflicts.length;
  if (count === 0) return null;
  const together = (choice: (voice: Voice) => number | "all") =>
    onChoose(conflicts.map((voice) => [voice.key, choice(voice)]));
  const firstOwn = ({ versions }: Voice) => orAll(versions.findIndex(({ own }) => own !== null));
  const lastNew = ({ versions }: Voice) => orAll(versions.findLastIndex(({ own }) => own === null));
  return (
    <section className={css["part"]}>
      <h3>{t("collecting.review.conflict.title", { count })}</h3>
      <p className={css["soft"]}>{t("collecting.review.conflict.about")}</p>
      {count < 2 ? null : (
        <div className={css["head"]} role="group" aria-label={t("collecting.review.conflict.everywhere")}>
          <span className={css["soft"]}>{t("collecting.review.conflict.everywhere")}</span>
          <span className={css["buttons"]}>
            <Button onClick={() => together(firstOwn)}>{t("collecting.review.conflict.allOwn")}</Button>
            <Button onClick={() => together(lastNew)}>{t("collecting.review.conflict.allNew")}</Button>
            <Button onClick={() => together(() => "all")}>{t("collecting.review.conflict.all")}</Button>
          </span>
        </div>
      )}
      <ul className={css["list"]}>
        {conflicts.map((voice) => (
          <li key={voice.key} className={css["row"]}>
            <Conflict
              {...{ map, voice, say }}
              party={partyOf(map, gathered, voice, t)}
              choice={choices.get(voice.key) ?? "all"}
              onChoose={(choice) => onChoose([[voice.key, choice]])}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function orAll(at: number): number | "all" {
  return at < 0 ? "all" : at;
}

interface ConflictProps {
  map: RelataMap;
  voice: Voice;
  party: string;
  choice: number | "all";
  say: SayWith;
  onChoose: (choice: number | "all") => void;
}

function Conflict({ map, voice: { versions }, party, choice, say, onChoose }: ConflictProps) {
  const t = useText();
  const [first] = versions;
  if (first === undefined) return null;
  const { person, relation, variant: variantId } = first.reading;
  const variant = variantOf(map, variantId);
  const who = person === null ? party : t("collecting.review.by", { perspective: party, people: person });
  const what = inVariant(map, ownRelation(variant, relation, say), variant.name, say);
  const heading = t("collecting.review.conflict.heading", { who, relation: what });
  const source = (at: number) => {
    const { own, files } = versions[at] ?? first;
    return own === null
      ? t("collecting.review.conflict.from", { files: files.join(", ") })
      : t("collecting.review.conflict.own");
  };
  return (
    <>
      <h4>{heading}</h4>
      {person === null ? <p className={css["soft"]}>{t("collecting.review.conflict.unnamed")}</p> : null}
      <div className={css["versions"]}>
        {versions.map(({ own, reading, files }, at) => (
          <div key={at} className={css["version"]} data-kept={choice === "all" || choice === at || undefined}>
            <b className={css["file"]}>
              {own === null ? files.join(", ") : t("collecting.review.conflict.ownIn")}
            </b>
            <ul>
              {saidIn(map, reading, t, say).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <ChoiceChips
        label={t("collecting.review.conflict.keep", { what: heading })}
        choices={[
          ...versions.map((_, at) => ({ value: String(at), text: source(at) })),
          { value: "all", text: t("collecting.review.conflict.all") },
        ]}
        value={String(choice)}
        onChange={(value) => onChoose(value === null || value === "all" ? "all" : Number(value))}
      />
    </>
  );
}

/** What a reading says, a line for each rating. */
function saidIn(map: RelataMap, reading: Unclaimed, t: Text, say: SayWith): readonly string[] {
  const variant = variantOf(map, reading.variant);
  const relation = relationOf(variant, reading.relation);
  if (relation === undefined) return [];
  const ratings =
    reading.seen === false
      ? [t("collecting.review.conflict.unseen")]
      : rates(reading)
        ? clausesOf(relation, reading, variant, say)
        : [t("collecting.review.conflict.nothing")];
  const why = reading.why.trim();
  return why === "" ? ratings : [...ratings, t("collecting.review.conflict.why", { why })];
}

function partyOf(map: RelataMap, { perspectives }: Gathered, voice: Voice, t: Text): string {
  const named = voice.isNew
    ? perspectives.find(({ key }) => key === voice.perspective)?.told.name
    : map.perspectives.find(({ id }) => id === voice.perspective)?.name;
  return named === undefined || named.trim() === "" ? t("common.unnamed") : named;
}
