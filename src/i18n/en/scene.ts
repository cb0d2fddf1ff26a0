/** Words that stand in drawings: what each lens means, a sentence for each channel that it speaks through. */
export const scene = {
  only: "only",
  unseenBy: "not seen by",
  caption: {
    for: "Shown for {{name}}.",
    eyes: "Shown in the eyes of {{name}}.",
    compared: "“{{name}}” compared with “{{base}}”.",
    uncompared: "“{{name}}” is based on no other variant.",
    hidden_one: "Shown alone: {{list}}. {{count}} relation is hidden.",
    hidden_other: "Shown alone: {{list}}. {{count}} relations are hidden.",
  },
  legend: {
    trust: {
      title: "Trust",
      how: {
        lines:
          "Each half of a line shows how far the party nearest to it trusts the other. Thicker is stronger; dashed is of low confidence.",
      },
      entries: {
        "-3": "−3 $t(words.trustLevels.-3)",
        "-2": "−2 $t(words.trustLevels.-2)",
        "-1": "−1 $t(words.trustLevels.-1)",
        "0": "0 $t(words.trustLevels.0)",
        "1": "+1 $t(words.trustLevels.1)",
        "2": "+2 $t(words.trustLevels.2)",
        "3": "+3 $t(words.trustLevels.3)",
        unknown: "$t(words.trustLevels.unknown)",
        none: "no trust: an end is no actor",
      },
    },
    humanSecurity: {
      title: "Human security",
      how: {
        lines: "Two strands on each line: protection above, empowerment below. Thicker is stronger.",
        elements:
          "Half-rings show what a party receives on average, weighted by strength: protection above, empowerment below.",
      },
      entries: {
        protection: "protects",
        empowerment: "empowers",
        harm: "harms or takes away",
        neither: "neither, or mixed",
        unrated: "not known",
        unread: "not read for anybody",
        another: "for somebody else",
        received: "ring above: protection received",
        held: "ring below: empowerment held",
        harmed: "broken ring: harmed on the whole",
        even: "empty ring: neither on the whole",
        unsure: "dotted ring: not known",
      },
    },
    perspectives: {
      title: "Perspectives",
      how: {
        lines:
          "What parties themselves say of a relation, kept apart from what was agreed. Each half is about the trust of the party nearest to it.",
        notes:
          "Small words say where parties differ most about a relation: lowest and highest rating, of what, and who gave them.",
      },
      entries: {
        agree: "they agree",
        near: "one step apart",
        apart: "two or three steps apart",
        opposed: "four steps or more apart",
        alone: "only one party says anything",
        unread: "not read",
        unseen: "broken: a party does not see it",
        extra: "double: only one party sees it",
        "-3": "−3 $t(words.trustLevels.-3)",
        "-2": "−2 $t(words.trustLevels.-2)",
        "-1": "−1 $t(words.trustLevels.-1)",
        "0": "0 $t(words.trustLevels.0)",
        "1": "+1 $t(words.trustLevels.1)",
        "2": "+2 $t(words.trustLevels.2)",
        "3": "+3 $t(words.trustLevels.3)",
        unknown: "$t(words.trustLevels.unknown)",
      },
    },
    practice: {
      title: "Practice",
      how: {
        lines: "Colour tells the sort of relation, width its strength.",
        signs:
          "Signs stand beside the party whose practice they name; the first at the start says how formal it is.",
        notes: "Small words name the kind of relation.",
      },
      entries: {
        steering: "steers: authority, regulation, oversight",
        exchange: "gives: service, funding, contract, cooperation",
        information: "informs: sharing, communication",
        force: "forces or resists: coercion, contestation, exclusion, danger",
        material: "handles: control, use, protection, production",
        formal: "formal",
        informal: "informal",
        mixed: "both formal and informal",
        generate: "generates",
        provide: "provides",
        receive: "receives",
        applaud: "applauds",
        undergo: "undergoes",
        protest: "protests",
      },
    },
    evidence: {
      title: "Evidence",
      how: {
        lines: "How sure each rating of trust is, near the party whose trust it is.",
        notes: "Small words count the sources of a relation.",
      },
      entries: {
        high: "high confidence",
        medium: "medium confidence",
        low: "low confidence",
        unstated: "confidence not stated",
        nothing: "rests on nothing: no reason, no source",
        unknown: "not rated",
        unrated: "holds no trust; has a source or a reason",
        empty: "rates nothing, so rests on nothing",
      },
    },
    tension: {
      title: "Tension",
      how: {
        lines:
          "Who stands with whom, taking each pair both ways together. It says where tension is, and judges nobody.",
        elements: "Rings show the two camps: the split with the fewest ties against it.",
        notes: "Small words name ties that go against the two camps, and ties under tension.",
      },
      entries: {
        trusting: "rather trust each other",
        distrusting: "rather distrust each other",
        ambivalent: "trust and distrust at once",
        indifferent: "neither",
        unknown: "not known",
        none: "no trust: an end is no actor",
        against: "wide: goes against the camps",
        againstNoted: "with a note: goes against the camps",
        strained: "with a note: in a triad under tension",
        first: "ring above: first camp",
        second: "ring below: second camp",
      },
    },
    changes: {
      title: "Changes",
      how: {
        lines: "What differs from another variant. What ended is drawn as a ghost, where it was.",
        elements: "Rings and words under elements say what is new and what changed.",
        notes: "Small words say how: trust there and back, protection, empowerment, from what to what.",
      },
      entries: { added: "new", changed: "changed", ended: "ended", same: "as before" },
    },
  },
} as const;
