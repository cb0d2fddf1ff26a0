/** The cards on balance, on what is observed and felt, and on protection and empowerment. */
export const balance = {
  noReason: "No reason is given.",
  noEvidence: "Evidence not stated",
  score: "{{item}}: {{score}} of 5",
  unknownScore: "{{item}}: not known",
  unknown: "?",
  side: { effectiveness: "Effectiveness", legitimacy: "Legitimacy" },
  showParty: "Show {{name}} on the map",
  card: {
    about: "Does it do more than it may, or less? Press a point to see what it rests on.",
    nothing:
      "Nothing is scored yet. Once 3 of the 4 items of effectiveness and 4 of the 6 of legitimacy have an answer, the arrangement has its place here.",
    figures: {
      balance: "Balance",
      effectiveness: "Effectiveness",
      legitimacy: "Legitimacy",
      tilt: "Tilt",
      floor: "Floor",
      unknown: "Not known",
    },
    tilted: "{{name}}: {{tilt}}.",
    notEnough:
      "Not enough answers: effectiveness {{effectiveness}} of {{effectivenessAsked}} (at least {{effectivenessLeast}}), legitimacy {{legitimacy}} of {{legitimacyAsked}} (at least {{legitimacyLeast}}).",
    summary:
      "Scored in summary, without the ten items: effectiveness {{effectiveness}}, legitimacy {{legitimacy}}, from 1 to 5.",
    floor_one:
      "The floor is the least balance of any affected group: {{balance}}, of {{names}}. {{known}} of {{count}} group has enough answers.",
    floor_other:
      "The floor is the least balance of any affected group: {{balance}}, of {{names}}. {{known}} of {{count}} groups have enough answers.",
    noFloor: "No affected group has enough answers for a floor.",
    next: {
      clearly:
        "The next effort moves balance most on the side of {{side}}: a rise of its mean counts {{times}} times as much as one of the other.",
      only: "The next effort moves balance only on the side of {{side}}: the other alone changes nothing.",
      somewhat:
        "The next effort moves balance somewhat more on the side of {{side}}, by the mean of its items.",
      either: "The next effort moves balance about as much on either side.",
      both: "Both sides are at nought: neither alone moves balance, only both together.",
    },
    step: "One score more on a single item moves balance by {{effectiveness}} among the 4 of effectiveness, by {{legitimacy}} among the 6 of legitimacy.",
    worked: "How this is worked out",
    formulas: {
      side: "{{letter}} = (mean of {{scores}} − 1) ÷ 4 = ({{mean}} − 1) ÷ 4 = {{value}}",
      summary: "{{letter}} = ({{mean}} − 1) ÷ 4 = {{value}}",
      balance: "B = 2EL ÷ (E + L) = 2 × {{e}} × {{l}} ÷ ({{e}} + {{l}}) = {{balance}}",
      nought: "B = 0, since E and L are both 0",
      tilt: "Tilt = E − L = {{e}} − {{l}} = {{tilt}}",
      gainEffectiveness: "∂B/∂E = 2L² ÷ (E + L)² = {{gain}}",
      gainLegitimacy: "∂B/∂L = 2E² ÷ (E + L)² = {{gain}}",
    },
    others:
      "Other ways to say it in one number: the lesser of both, {{least}}; the geometric mean, {{geometric}}.",
    whyHarmonic:
      "The harmonic mean is 0 where either side is 0 and never more than twice the lesser, so that no amount of effectiveness buys off illegitimacy. It is a proposal of Relata and has not been calibrated: read it with the items, and compare an arrangement with its own redesign, not countries or groups with one another.",
    source:
      "Effectiveness after Hoogensen Gjørv 2012, Review of International Studies 38(4). Legitimacy after Beetham 1991; Tyler 2006; Bottoms and Tankebe 2012, Journal of Criminal Law and Criminology 102(1).",
    change:
      "{{from}} → {{to}}: balance {{before}} → {{after}}, tilt {{tiltBefore}} → {{tiltAfter}}, floor: {{floor}}.",
    changeFloor: "{{before}} → {{after}}",
    changeUnknown: "{{from}} → {{to}}: not enough answers to compare.",
    unplaced: "Not enough answers to be placed:",
  },
  gaps: {
    about: "What is there to see beside how it feels. Press a row to see the reasons.",
    nothing:
      "Nothing to compare yet: in no judgement are the items of observable and perceived security scored.",
    summary: "Scored in summary only, so that nothing is known here: {{list}}.",
    terms: "What these words mean",
    negative: "Free from threats",
    negativeMeaning:
      "Negative security: threats are absent or fewer, often through force or control (Hoogensen Gjørv 2012; the terms are used in different ways: Nyman 2016).",
    positive: "Able to live as they wish",
    positiveMeaning:
      "Positive security: people can live by their values, through trust and without violence (Roe 2008; Hoogensen Gjørv 2012).",
    theatre: "Security theatre",
    theatreMeaning: "More is felt than is there to observe, by one score or more (Schneier 2003).",
    paradox: "Fear paradox",
    paradoxMeaning:
      "Less is felt than is there to observe, by one score or more: little risk, much fear (Hale 1996; Farrall, Jackson and Gray 2009).",
  },
  quadrants: {
    about: "From the relations on the map. Press a party to see which ones.",
    nothing:
      "No relation says yet whom it protects or empowers. Rate protection and empowerment on the relations.",
    apart: "A mean is not known, so there is no place in the plane:",
    moreApart_one: "And {{count}} more, in the table.",
    moreApart_other: "And {{count}} more, in the table.",
    means: "Protection {{protection}}, empowerment {{empowerment}}.",
    place: "{{name}}: {{place}}.",
    covered: "Dimensions protected: {{count}} of 7 ({{list}}).",
    coveredNone: "Dimensions protected: none of 7.",
    coveredUnnamed: "Dimensions protected: not known, none is named for what protects.",
    concentration:
      "Concentration of protection (Herfindahl–Hirschman index): {{value}}; 1 is a single protector.",
    noConcentration: "Nothing protects, so there is no concentration of protection.",
    unknown_one:
      "Of {{count}} relation, protection is not known in {{protection}} and empowerment in {{empowerment}}.",
    unknown_other:
      "Of {{count}} relations, protection is not known in {{protection}} and empowerment in {{empowerment}}.",
    known_one: "Both are rated in its {{count}} relation.",
    known_other: "Both are rated in all {{count}} relations.",
    targeted:
      "Targeted: a relation is itself a grave threat (protection −2), or protection is harm on the whole.",
    relations: "The relations behind it",
    weighed: "Strength {{strength}}: protection {{protection}}, empowerment {{empowerment}}",
    unweighed: "Strength not known, counted as 1: protection {{protection}}, empowerment {{empowerment}}",
    onMap_one: "Show its relation on the map",
    onMap_other: "Show the {{count}} relations on the map",
    formulas: {
      protection: "P̄ = Σ(strength × protection) ÷ Σ strength = {{sum}} ÷ {{weight}} = {{mean}}",
      empowerment: "Ē = Σ(strength × empowerment) ÷ Σ strength = {{sum}} ÷ {{weight}} = {{mean}}",
    },
    source:
      "Protection and empowerment after Human Security Now (Commission on Human Security 2003). The quadrants, with 0.25 around nought counting as neither, are a proposal of Relata without calibration.",
  },
} as const;
