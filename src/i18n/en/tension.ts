/** Tension and camps: trust and distrust between pairs, and what they add up to among three and more. */
export const tension = {
  lead: "Who stands with whom, by the trust and distrust between pairs. Tension is neither good nor bad: two camps at war with each other may have none.",
  lens: "See it with the Tension lens",
  seen: "You see it with the Tension lens",
  unknown_one: "{{count}} of {{all}} ratings of trust is not known ({{share}}), and counts for nothing here.",
  unknown_other:
    "{{count}} of {{all}} ratings of trust are not known ({{share}}), and count for nothing here.",
  allKnown: "Every rating of trust is known.",
  noTies:
    "Not enough known: of no two parties is it known that they rather trust, or rather distrust, each other.",
  how: "How this is worked out",
  triads: {
    title: "Among three",
    none: "Not enough known: there are no three parties of whom each pair rather trusts or distrusts each other.",
    share_one: "{{without}} of {{count}} triad is without tension ({{share}})",
    share_other: "{{without}} of {{count}} triads are without tension ({{share}})",
    kinds: {
      none: "All three trust each other",
      one: "One trusts two who distrust each other",
      two: "Two trust each other and distrust the third",
      three: "All three distrust each other",
    },
    with: "tension",
    without: "no tension",
    list_one: "Show it",
    list_other: "Show all {{count}}",
    more_one: "and {{count}} more",
    more_other: "and {{count}} more",
    formula: "T = triads without tension ÷ all triads = {{without}} ÷ {{all}} = {{share}}",
    inputs: "Triads by their signs: +++ {{none}}, +−− {{two}}, ++− {{one}}, −−− {{three}}.",
    meaning:
      "A triad is three parties of whom each pair has a sign. It is without tension where its three signs multiply to +.",
    sign: "The sign of a pair comes from the mean of all known ratings between the two, both ways and over all their relations: + from 0.5, − from −0.5, none in between.",
    source:
      "Heider, Journal of Psychology 21, 1946; Cartwright & Harary, Psychological Review 63(5), 1956; Aref & Wilson, Journal of Complex Networks 6(4), 2018.",
  },
  two: {
    title: "Two camps",
    none: "Nobody distrusts anybody here, so there is one camp.",
    index_one: "{{count}} of {{ties}} ties goes against the two camps",
    index_other: "{{count}} of {{ties}} ties go against the two camps",
    indexAtMost_one: "At most {{count}} of {{ties}} ties goes against the two camps",
    indexAtMost_other: "At most {{count}} of {{ties}} ties go against the two camps",
    atMost:
      "An upper bound: with more than 20 parties that hang together not every split can be tried, and one with fewer may be left.",
    part_one: "Among {{count}} party tied to one another",
    part_other: "Among {{count}} parties tied to one another",
    first: "First camp",
    second: "Second camp",
    formula: "Line index ℓ = the fewest ties against any split into two camps = {{count}}",
    normalised: "F = 1 − 2ℓ ÷ m = 1 − 2 × {{count}} ÷ {{ties}} = {{value}}",
    normalisedAtLeast: "F = 1 − 2ℓ ÷ m ≥ 1 − 2 × {{count}} ÷ {{ties}} = {{value}}",
    inputs:
      "m = {{ties}} ties with a sign: {{plus}} of trust, {{minus}} of distrust. Ties that are neither: {{neither}}.",
    meaning:
      "A tie goes against a split where it is distrust within a camp, or trust across. F is 1 where no tie does, and 0 where half of them do. There may be other splits with as few.",
    source:
      "Harary, Behavioral Science 4(4), 1959; Aref & Wilson, Journal of Complex Networks 6(4), 2018, and 7(2), 2019.",
  },
  errors: {
    title: "Ties against the camps",
    within: "{{a}} and {{b}} distrust each other within one camp.",
    across: "{{a}} and {{b}} trust each other across camps.",
    none: "No tie goes against them.",
    more_one: "and {{count}} more",
    more_other: "and {{count}} more",
  },
  many: {
    title: "More than two camps",
    fewer:
      "More than two camps leave fewer ties against the split: {{camps}} camps are the fewest that leave {{errors}}.",
    same: "More than two camps leave no fewer ties against the split.",
    one: "Two camps leave no fewer ties against the split than one, and neither do more.",
    count_one: "{{count}} camp: {{errors}}",
    count_other: "{{count}} camps: {{errors}}",
    atMost: "at most {{errors}}",
    counts: "Ties against the split, by the number of camps",
    camp: "Camp {{number}}",
    meaning:
      "Here enemies of an enemy need be no friends: three who all distrust each other are three camps without a tie against them. The number of camps is the smallest that leaves the fewest such ties.",
    source: "Davis, Human Relations 20(2), 1967; Doreian & Mrvar, Social Networks 18(2), 1996.",
  },
  ambivalent: {
    title: "Ambivalent ties",
    one: "Between {{a}} and {{b}} trust and distrust cancel out (mean {{mean}}).",
  },
} as const;
