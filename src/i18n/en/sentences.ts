/**
 * Relations as sentences. A relation is told with the verb that the drawing has for it; what is trusted is a noun, and what
 * is done to people is done by the relation, so that these agree with one name as with many.
 */
export const sentences = {
  head: "{{x}} {{verb}} {{y}}",
  bare: "{{head}}.",
  labelled: "{{head}}: “{{label}}”.",
  unnamed: {
    actor: "unnamed actor",
    space: "unnamed space",
    commodity: "unnamed commodity",
    threat: "unnamed threat",
  },
  nobody: "a party that is not named",
  /** The ends of feedback links. */
  ends: {
    effectiveness: "Effectiveness",
    legitimacy: "Legitimacy",
    listed: "{{label}} ({{head}})",
  },
  levels: {
    "-3": "deep distrust",
    "-2": "distrust",
    "-1": "wariness",
    "0": "neither trust nor distrust",
    "1": "cautious trust",
    "2": "trust",
    "3": "deep trust",
  },
  trust: "{{level}} from {{x}} towards {{y}} ({{value}})",
  bothWays: "Both ways there is {{level}} ({{value}}).",
  andBack: "There is {{there}}, and {{level}} in return ({{value}}).",
  butBack: "There is {{there}}, but {{level}} in return ({{value}}).",
  thereAlone: "There is {{there}}; trust in return is not known.",
  backAlone: "Trust from {{x}} towards {{y}} is not known; in return there is {{level}} ({{value}}).",
  bothUnknown: "Trust between {{x}} and {{y}} is not known, either way.",
  /** A party that is related to itself trusts itself twice. */
  withinUnknown: "Trust within {{x}} is not known.",
  trustUnknown: "trust between {{x}} and {{y}} not known, either way",
  trustWithin: "trust within {{x}} not known",
  otherWay: "the other way round, {{clause}}",
  it: "it {{does}}",
  them: "them",
  does: {
    protection: {
      "-2": "is itself a grave threat to {{z}} ({{value}})",
      "-1": "leaves {{z}} exposed or unguarded ({{value}})",
      "0": "does not protect {{z}}, or protects and harms alike ({{value}})",
      "1": "partly shields {{z}} ({{value}})",
      "2": "reliably shields {{z}} ({{value}})",
    },
    empowerment: {
      "-2": "strips {{z}} of rights or say ({{value}})",
      "-1": "leaves {{z}} dependent or silenced ({{value}})",
      "0": "does not empower {{z}}, or gives and takes alike ({{value}})",
      "1": "gives {{z}} information, skill or voice ({{value}})",
      "2": "gives {{z}} real say, or means to act ({{value}})",
    },
  },
  andEmpowers: "The relation {{does}} and {{empowers}}.",
  butEmpowers: "The relation {{does}}, but {{empowers}}.",
  protectsAlone: "The relation {{does}}; what it does for their empowerment is not known.",
  empowersAlone: "The relation {{does}}; what it does for their protection is not known.",
  securityNone: "What the relation does for the protection and the empowerment of {{z}} is not known.",
  unknown: {
    trust: "trust from {{x}} towards {{y}} not known",
    protection: "what it does for the protection of {{z}} is not known",
    empowerment: "what it does for the empowerment of {{z}} is not known",
  },
  securityUnknown: "what it does for the protection and the empowerment of {{z}} is not known",
} as const;
