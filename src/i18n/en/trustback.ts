/** How impact may return into trust. */
export const trustback = {
  title: "Impact into trust",
  about:
    "What an arrangement does to people changes whom they trust. These are suggestions by a simple formula; you accept or refuse each, and nothing changes by itself.",
  signals: "How affected groups judge the impact",
  suggestions: "Suggested changes of trust",
  noGroups:
    "No affected group has judged the impact yet. Rate the items for a group, and what that may do to its trust is suggested here.",
  nothing:
    "There is no suggestion: the groups that judged the impact have no known trust in another party on this map, or too few answers.",
  still_one: "{{count}} rating that would stay what it is",
  still_other: "{{count}} ratings that would stay what they are",
  unjudged: "Not enough answers: neither items nor a score of legitimacy.",
  tooFew_one: "Not enough answers: {{count}} of 6 items of legitimacy is scored; 4 are needed.",
  tooFew_other: "Not enough answers: {{count}} of 6 items of legitimacy are scored; 4 are needed.",
  legitimacyAlone: "Legitimacy {{legitimacy}}; what they perceive is not known. Signal {{signal}}.",
  both_one:
    "Legitimacy {{legitimacy}}, perceived effects {{perceived}} ({{count}} of 2 items). Signal {{signal}}.",
  both_other:
    "Legitimacy {{legitimacy}}, perceived effects {{perceived}} ({{count}} of 2 items). Signal {{signal}}.",
  fromSummary: "(From one score of legitimacy.)",
  fromItems_one: "(From {{count}} of 6 items of legitimacy.)",
  fromItems_other: "(From {{count}} of 6 items of legitimacy.)",
  suggestion: "Trust of {{group}} in {{party}}: {{before}} → {{after}}",
  suggestionBy: "Trust of {{group}} in {{party}}, by “{{relation}}”: {{before}} → {{after}}",
  goodNews:
    "Δ = κ × S × x = {{gain}} × {{signal}} × {{exposure}} = {{change}}; {{before}} becomes {{reckoned}}, as a rating {{after}}.",
  badNews:
    "Δ = ρ × κ × S × x = {{badNews}} × {{gain}} × {{signal}} × {{exposure}} = {{change}}; {{before}} becomes {{reckoned}}, as a rating {{after}}.",
  exposure: "Exposure x of {{group}} to {{party}}",
  typed: "{{what}}, typed",
  why: "Reason for accepting or refusing",
  accept: "Accept",
  refuse: "Refuse",
  onMap: "Show on the map",
  weights: {
    title: "The formula and its weights",
    about:
      "Assumed, not measured. S = w × legitimacy + (1 − w) × perceived effects, each from −1 to +1: (mean of the items − 3) / 2. Exposure is a third for each step of a relation's strength; where strength is not known it counts as the middle. It starts at 0 where the relation itself serves the group while the news is bad, or harms it while the news is good: then the news is not about that relation.",
    formula: "Δ = κ × S × x for good news, ρ × κ × S × x for bad; trust stays between −3 and +3.",
    legitimacy: "Weight w of legitimacy",
    gain: "Gain κ",
    badNews: "Bad news ρ",
    plain: "Back to the usual weights",
    after:
      "That bad news weighs more: Slovic (1993), Risk Analysis 13(6); confirmed in part only, since attitudes one had before matter: Poortinga and Pidgeon (2004), Risk Analysis 24(6). That fair treatment builds trust: Tyler (2006), Why People Obey the Law.",
  },
  log: {
    title_one: "{{count}} answer given",
    title_other: "{{count}} answers given",
    accepted:
      "{{date}}: accepted, trust of {{group}} in {{party}} from {{before}} to {{after}} ({{reckoned}}).",
    refused: "{{date}}: refused, trust of {{group}} in {{party}} stays {{before}} (suggested {{reckoned}}).",
    gone: "a party no longer related",
    again: "Ask again",
  },
  channels: {
    title: "Where else impact returns to",
    environment: "Which threat grew or shrank because of this arrangement?",
    spaces: "Which space was opened or closed?",
    commodities: "Who now holds the data, the money, the goods?",
    actors: "Who enters, leaves, or begins to protest?",
    protest: "Protest of {{group}} against {{party}}?",
    none: "None on this map.",
  },
} as const;
