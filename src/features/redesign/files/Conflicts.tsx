import type { Gathered } from "~/analysis/collecting/gather";
import type { Unclaimed, Voice } from "~/analysis/collecting/settle";
import type { Choice, Choices } from "~/analysis/collecting/take";
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
  onChoose: (given: readonly (readonly [string, Choice])[]) => void;
}

/** What one person says of one relation in several ways, side by side: one is kept, or all are. */
export function Conflicts({ map, gathered, conflicts, choices, onChoose }: ConflictsProps) {
  const t = useText();
  const say = useSay();
  const count = conflicts.length;
  if (count === 0) return null;
  const together = (choice: (voice: Voice) => Choice) =>
    onChoose(conflicts.map((voice) => [voice.key, choice(voice)]));
  return (
    <section className={css["part"]}>
      <h3>{t("collecting.review.conflict.title", { count })}</h3>
      <p className={css["soft"]}>{t("collecting.review.conflict.about")}</p>
      {count < 2 ? null : (
        <div className={css["head"]} role="group" aria-label={t("collecting.review.conflict.everywhere")}>
          <span className={css["soft"]}>{t("collecting.review.conflict.everywhere")}</span>
          <span className={css["buttons"]}>
            <Button onClick={() => together((voice) => side(voice, "own"))}>
              {t("collecting.review.conflict.several.own")}
            </Button>
            <Button onClick={() => together((voice) => side(voice, "new"))}>
              {t("collecting.review.conflict.several.new")}
            </Button>
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

/** What the map has of a voice, or what the files have: one version by its place; all where they have none. */
function side({ versions }: Voice, which: "own" | "new"): Choice {
  const places = versions.flatMap(({ own }, at) => ((own === null) === (which === "new") ? [at] : []));
  return places.length > 1 ? which : (places[0] ?? "all");
}

interface ConflictProps {
  map: RelataMap;
  voice: Voice;
  party: string;
  choice: Choice;
  say: SayWith;
  onChoose: (choice: Choice) => void;
}

function Conflict({ map, voice, party, choice, say, onChoose }: ConflictProps) {
  const t = useText();
  const { versions } = voice;
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
          <div
            key={at}
            className={css["version"]}
            data-kept={
              choice === "all" || choice === at || choice === (own === null ? "new" : "own") || undefined
            }
          >
            <b className={css["file"]}>
              {own === null ? files.join(", ") : t("collecting.review.conflict.ownIn")}
            </b>
            <ul>
              {saidIn(map, reading, t, say).map((line, place) => (
                <li key={place}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <ChoiceChips
        label={t("collecting.review.conflict.keep", { what: heading })}
        choices={[
          ...versions.map((_, at) => ({ value: String(at), text: source(at) })),
          ...(["own", "new"] as const)
            .filter((which) => side(voice, which) === which)
            .map((which) => ({ value: which, text: t(`collecting.review.conflict.several.${which}`) })),
          { value: "all", text: t("collecting.review.conflict.all") },
        ]}
        value={String(choice)}
        onChange={(value) =>
          onChoose(value === "own" || value === "new" || value === "all" ? value : Number(value))
        }
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
