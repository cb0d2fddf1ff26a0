import { useState } from "react";

import type { Differences, Differing } from "~/analysis/parties/differences";
import { divergence } from "~/i18n/en/divergence";
import { formWords } from "~/i18n/en/formWords";
import { structure } from "~/i18n/en/structure";
import { addWords, type Text, useText } from "~/i18n/text";
import { asRelation, extrasIn } from "~/model/extra";
import type { Perspective, RelataMap } from "~/model/map";
import { relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { useInsight } from "~/state/insights/useInsight";
import { useInView } from "~/state/inView";
import { session, useSession } from "~/state/stores";
import { Answer } from "~/ui/Answer";
import { Button } from "~/ui/Button";
import { Help } from "~/ui/Help";
import { Select } from "~/ui/Select";

import { LitButton } from "../LitButton";
import { nameIn } from "../names";
import { Rest } from "../Rest";
import { DifferenceEntry } from "./DifferenceEntry";
import { ItemDifferences } from "./ItemDifferences";
import { partyNamed } from "./saying";

import css from "./Divergence.module.css";

addWords({ divergence, structure, words: formWords });

const abouts = ["trust", "protection", "empowerment", "seen"] as const;
type About = (typeof abouts)[number];

/** Where parties differ most, by their own readings. */
export function Divergence() {
  const t = useText();
  const here = useInView();
  const [wished, setPair] = useState<string | null>(null);
  const [about, setAbout] = useState<About | null>(null);
  const parties = here?.map.perspectives ?? [];
  const pairs = pairsOf(parties, t);
  const pair = pairs.find(({ value }) => value === wished) ?? null;
  const insight = useInsight("partyDifferences", pair?.ids ?? null);
  if (here === null) return null;
  const { map, variant } = here;
  return (
    <div className={css["body"]}>
      <p className={css["soft"]}>{t("divergence.lead")}</p>
      {parties.length < 2 ? (
        <Empty words={t("divergence.empty.parties", { count: parties.length })} />
      ) : (
        <>
          <div className={css["filters"]}>
            <Select
              label={t("divergence.between")}
              value={pair?.value ?? null}
              empty={t("divergence.everybody")}
              choices={pairs}
              onChange={setPair}
            />
            <Select
              label={t("divergence.about")}
              value={about}
              empty={t("divergence.anything")}
              choices={abouts.map((value) => ({ value, text: t(`divergence.abouts.${value}`) }))}
              onChange={setAbout}
            />
          </div>
          <Answer insight={insight}>
            {(answer) => <Told map={map} variant={variant} answer={answer} about={about} />}
          </Answer>
          <How />
        </>
      )}
    </div>
  );
}

interface ToldProps {
  map: RelataMap;
  variant: Variant;
  answer: Differences;
  about: About | null;
}

function Told({ map, variant, answer, about }: ToldProps) {
  const t = useText();
  const seen = useSession(({ look }) => look.lens === "perspectives" && look.perspective === null);
  const { counts, ratings, relations, untold, items, parties } = answer;
  const ranked = relations.filter(({ rated }) => about === null || aboutOf(rated) === about);
  const asked = new Set(parties.map(({ party }) => party));
  const extras = extrasIn(map, variant.id).filter(({ party }) => asked.has(party));
  return (
    <>
      <p className={css["soft"]}>
        {t("divergence.counts", counts)}{" "}
        {ratings.all === 0
          ? ""
          : ratings.unknown === 0
            ? t("divergence.noneOpen")
            : t("divergence.open", ratings)}
      </p>
      {counts.more === 0 ? (
        <Empty words={t("divergence.empty.readings")} />
      ) : (
        <>
          <h4>{t("divergence.ranked")}</h4>
          {relations.length === 0 ? (
            <p>{t("divergence.empty.same")}</p>
          ) : ranked.length === 0 ? (
            <p>{t("divergence.empty.filtered")}</p>
          ) : (
            <Rest items={ranked} first={8}>
              {(shown) => (
                <ol className={css["entries"]} aria-label={t("divergence.ranked")}>
                  {shown.map((difference) => {
                    const relation = relationOf(variant, difference.relation);
                    return relation === undefined ? null : (
                      <DifferenceEntry
                        key={`${relation.id} ${difference.rated}`}
                        {...{ map, variant, relation, difference }}
                      />
                    );
                  })}
                </ol>
              )}
            </Rest>
          )}
          {untold === 0 ? null : <p>{t("divergence.untold", { count: untold })}</p>}
        </>
      )}
      {extras.length === 0 ? null : (
        <>
          <h4>{t("divergence.only.title")}</h4>
          <ul className={css["entries"]}>
            {extras.map(({ party, extra }) => (
              <li key={extra.id}>
                <LitButton items={[extra.from, extra.id, extra.to]}>
                  <span className={css["said"]}>
                    {t("divergence.only.one", {
                      name: partyNamed(map.perspectives, party, t),
                      sentence: [
                        nameIn(variant, extra.from, t),
                        t(`words.relationVerbs.${asRelation(extra).kind}`),
                        nameIn(variant, extra.to, t),
                      ].join(" "),
                    })}
                    {extra.why.trim() === "" ? null : <small>{extra.why.trim()}</small>}
                  </span>
                </LitButton>
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{t("divergence.items.title")}</h4>
      <ItemDifferences items={items} parties={map.perspectives} />
      <div>
        <Button
          disabled={seen}
          onClick={() => {
            session.setLens("perspectives");
            session.changeLook({ perspective: null });
          }}
        >
          {t(seen ? "divergence.inLens" : "divergence.lens")}
        </Button>
      </div>
    </>
  );
}

function aboutOf(rated: Differing): About {
  return rated === "forward" || rated === "backward" ? "trust" : rated;
}

/** Why there is nothing to tell yet, and where that can be changed. */
function Empty({ words }: { words: string }) {
  const t = useText();
  const { sections } = session.getState();
  function go(): void {
    if (!sections.has("parties")) session.toggleSection("parties");
    session.setMode("redesign");
  }
  return (
    <>
      <p>{words}</p>
      <div>
        <Button onClick={go}>{t("divergence.empty.go")}</Button>
      </div>
    </>
  );
}

const hows = ["spread", "range", "consensus", "alone", "persons", "source"] as const;

function How() {
  const t = useText();
  return (
    <Help
      summary={t("divergence.how")}
      terms={[
        ...hows.map((how) => ({
          term: t(`divergence.hows.${how}.term`),
          meaning: t(`divergence.hows.${how}.meaning`),
        })),
      ]}
    />
  );
}

interface Pair {
  readonly value: string;
  readonly text: string;
  readonly ids: readonly [string, string];
}

function pairsOf(parties: readonly Perspective[], t: Text): readonly Pair[] {
  return parties.flatMap((a, place) =>
    parties.slice(place + 1).map((b): Pair => ({
      value: `${place} ${a.id} ${b.id}`,
      text: t("divergence.pair", {
        a: partyNamed(parties, a.id, t),
        b: partyNamed(parties, b.id, t),
      }),
      ids: [a.id, b.id],
    })),
  );
}
