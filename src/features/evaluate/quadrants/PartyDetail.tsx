import type { ReceivedSecurity } from "~/analysis/human-security";
import { concentrationWords, meanWords, placeWords } from "~/formats/figures/quadrants";
import { nameIn, relationSentence } from "~/formats/sentences";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { signed } from "~/lib/signed";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";
import { session, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";

import { Means } from "./Means";

import css from "./Quadrants.module.css";

/** What a party's place comes from: means, worst ratings, what is covered, by how many, and every relation behind it. */
export function PartyDetail({ variant, party }: { variant: Variant; party: ReceivedSecurity }) {
  const t = useText();
  const say = useSay();
  const name = nameIn(variant, party.beneficiary, say);
  const relations = variant.relations.filter(
    ({ humanSecurity }) => humanSecurity?.beneficiary === party.beneficiary,
  );
  const { covered, unknownProtection, unknownEmpowerment } = party;
  return (
    <div className={css["detail"]} role="group" aria-label={name}>
      <h4>{t("balance.quadrants.place", { name, place: placeWords(party, say) })}</h4>
      <p>
        {t("balance.quadrants.means", {
          protection: meanWords(party.protection, party.worstProtection, say),
          empowerment: meanWords(party.empowerment, party.worstEmpowerment, say),
        })}
      </p>
      {party.targeted ? <p>{t("balance.quadrants.targeted")}</p> : null}
      <p>
        {covered.length === 0
          ? t(
              party.concentration === null
                ? "balance.quadrants.coveredNone"
                : "balance.quadrants.coveredUnnamed",
            )
          : t("balance.quadrants.covered", {
              count: covered.length,
              list: covered.map((dimension) => t(`words.dimensions.${dimension}`)).join(", "),
            })}
      </p>
      <p>
        {party.concentration === null
          ? t("balance.quadrants.noConcentration")
          : t("balance.quadrants.concentration", { value: concentrationWords(party, say) })}
      </p>
      <p>
        {unknownProtection + unknownEmpowerment === 0
          ? t("balance.quadrants.known", { count: party.relations })
          : t("balance.quadrants.unknown", {
              count: party.relations,
              protection: unknownProtection,
              empowerment: unknownEmpowerment,
            })}
      </p>
      <Means relations={relations} />
      <h5>{t("balance.quadrants.relations")}</h5>
      <ul className={css["relations"]}>
        {relations.map((relation) => (
          <RelationRow key={relation.id} relation={relation} variant={variant} />
        ))}
      </ul>
      <Button onClick={() => session.lightUp([party.beneficiary, ...relations.map(({ id }) => id)])}>
        {t("balance.quadrants.onMap", { count: party.relations })}
      </Button>
    </div>
  );
}

/** A relation as a sentence, which opens it beside the cards; under it, what it counts for. */
function RelationRow({ relation, variant }: { relation: Relation; variant: Variant }) {
  const t = useText();
  const say = useSay();
  const selected = useSession(({ selection }) => selection.has(relation.id));
  const { strength, humanSecurity } = relation;
  const rating = (value: number | null) => (value === null ? t("figures.notKnown") : signed(value));
  const ratings = {
    protection: rating(humanSecurity?.protection ?? null),
    empowerment: rating(humanSecurity?.empowerment ?? null),
  };
  return (
    <li>
      <button
        type="button"
        aria-pressed={selected}
        onClick={() => session.select(selected ? [] : [relation.id])}
      >
        {relationSentence(relation, variant, say)}
        <small>
          {strength === null
            ? t("balance.quadrants.unweighed", ratings)
            : t("balance.quadrants.weighed", { strength, ...ratings })}
        </small>
      </button>
    </li>
  );
}
