/** Where parties differ most about relations and impact, by their own readings. */
export const divergence = {
  lead: "What parties themselves say, held against one another. The agreed ratings take no part, no voice is averaged with another party’s, and to differ is neither good nor bad.",
  empty: {
    parties:
      "Not enough known: it takes two parties to differ, and the map has {{count}}. Add parties under Redesign, Parties.",
    readings:
      "Not enough known: no relation has been read by two of these parties yet. See the drawing in the eyes of a party (Perspectives lens, or Redesign, Parties), pick a relation and rate it; then do the same for another party.",
    same: "Where two of these parties have read the same thing, they say the same.",
    filtered: "They do not differ about this.",
    go: "Go to the parties",
  },
  counts:
    "Relations read by two of these parties or more: {{more}} of {{all}}; by one: {{one}}; by none: {{none}}.",
  open: "Ratings left open in these readings: {{unknown}} of {{all}}; they count for nothing here.",
  noneOpen: "No rating in these readings is left open.",
  between: "Between",
  everybody: "all parties",
  pair: "{{a}} and {{b}}",
  about: "About",
  anything: "everything",
  abouts: {
    trust: "trust",
    protection: "protection",
    empowerment: "empowerment",
    seen: "whether there is such a relation",
  },
  ranked: "Where they differ most",
  rated: {
    forward: "Trust of {{from}} in {{to}}",
    backward: "Trust of {{to}} in {{from}}",
    protection: "Protection",
    empowerment: "Empowerment",
    seen: "Whether there is such a relation",
  },
  apart_one: "{{count}} of {{width}} steps apart",
  apart_other: "{{count}} of {{width}} steps apart",
  consensus: "consensus {{value}}",
  direction: "{{low}} lowest, {{high}} highest",
  sees: "Seen by {{who}}",
  seesWhole: "Seen by no party as a whole",
  seesNone: "not seen by {{who}}",
  divided: "persons divided: {{who}}",
  seesSome: "{{name}}: {{some}} of {{count}} persons see it",
  seesIt: "sees it",
  seesNot: "does not see it",
  alone: "Standing alone: {{name}}",
  aloneSays: "{{name}}: “{{why}}”",
  voices: "What each says",
  voice: "{{name}}: {{value}}",
  persons: "{{voice}} (mean of {{count}} persons, who say {{said}})",
  because: "{{voice}}. {{why}}",
  unknown: "not known: {{names}}",
  unasked: "not asked: {{names}}",
  openReadings: "Open the readings",
  untold_one: "and {{count}} more",
  untold_other: "and {{count}} more",
  only: {
    title: "Seen by one party only",
    one: "{{name}}: {{sentence}}",
  },
  items: {
    title: "What the arrangement does, in the eyes of the parties",
    none: "No two of these parties answer a question about the impact differently.",
  },
  lens: "See it with the Perspectives lens",
  inLens: "You see it with the Perspectives lens",
  strip: "{{voices}}, on a scale from {{low}} to {{high}}",
  how: "How this is worked out",
  hows: {
    spread: {
      term: "Spread",
      meaning:
        "Highest − lowest rating (the range), in steps of the scale. The list is in the order of spread ÷ width of the scale: trust runs over 6 steps, protection and empowerment over 4, a question about the impact over 4; whether there is a relation is one step.",
    },
    range: {
      term: "Why the range",
      meaning:
        "With two to six parties it says in whole steps how far the two farthest are apart. A deviation or a mean would let those in the middle hide the one at the edge.",
    },
    consensus: {
      term: "Consensus",
      meaning:
        "Cns = 1 + Σ pᵢ log₂(1 − |xᵢ − μ| ÷ d), each party once (pᵢ = 1 ÷ parties), μ their mean, d the width of the scale: 1 where all say the same, 0 where half of them stand at either end. It puts those of equal spread in order, less agreement first.",
    },
    alone: {
      term: "Standing alone",
      meaning:
        "The lowest or the highest of three parties or more, without whom the others would be less than half as far apart. What it says is kept as it is.",
    },
    persons: {
      term: "Persons of one party",
      meaning: "They count once, at their mean; how far they are apart among themselves stands beside it.",
    },
    source: {
      term: "Source",
      meaning:
        "Tastle & Wierman, “Consensus and dissention: A measure of ordinal dispersion”, International Journal of Approximate Reasoning 45(3), 2007, 531–545.",
    },
  },
} as const;
