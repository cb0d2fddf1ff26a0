/** Trying the smallest changes that would remove a finding. */
export const tryit = {
  about:
    "For each finding, the smallest changes that would remove it. They follow from the rules alone. Whether one is right, possible and wanted is for you and those concerned to judge.",
  empty: "Nothing has been put on this map yet. Suggestions come once there are findings.",
  none: "There is no finding that one of these changes could remove.",
  askOnly_one:
    "{{count}} other finding asks for something to be found out or rated. No change of the arrangement removes it.",
  askOnly_other:
    "{{count}} other findings ask for something to be found out or rated. No change of the arrangement removes them.",
  off_one: "{{count}} rule is switched off in Explain.",
  off_other: "{{count}} rules are switched off in Explain.",
  list: "Findings",
  noWay_one:
    "{{count}} small change was tried, and it does not remove this. It takes more than one step, or another rating.",
  noWay_other:
    "{{count}} small changes were tried, and none removes this. It takes more than one step, or other ratings.",
  tried_one: "{{count}} change was tried on a copy, and all rules were asked again.",
  tried_other: "{{count}} changes were tried on a copy, and all rules were asked again.",
  preview: "Preview",
  closePreview: "Close preview",
  needs: {
    protection:
      "Only if it is rated {{least}} or better for protection. That must be asked; nothing is filled in.",
    empowerment:
      "Only if it is rated {{least}} or better for empowerment. That must be asked; nothing is filled in.",
    trust:
      "Only if trust in both directions is {{least}} or better. That must be asked; nothing is filled in.",
  },
  asks: "It becomes a question, not a solution: {{question}}",
  changes: "What it changes",
  counts:
    "Findings: {{before}} before, {{after}} after; questions: {{questions}} before, {{questionsAfter}} after",
  goes: "Findings that go",
  comes: "Findings that come",
  answers: "Findings that were questions before",
  opens: "Findings that become questions",
  newQuestions: "New questions",
  quadrants: "Parties that would stand elsewhere",
  quadrant: "{{name}}: {{before}} → {{after}}",
  noQuadrants: "No party would stand in another quadrant.",
  nothingElse: "No other finding would come or go.",
  unrated_one:
    "{{count}} relation is new. Its trust, protection and empowerment are unknown until somebody rates them.",
  unrated_other:
    "{{count}} relations are new. Their trust, protection and empowerment are unknown until somebody rates them.",
  reason: "Reason",
  reasonHint: "Kept with the change, and yours to rewrite.",
  reasonGiven: "Suggested because: {{finding}}",
  acceptFork: "Accept in a new variant",
  acceptHere: "Accept in “{{name}}”",
  asIsHint: "This variant is the arrangement as it is. A new variant leaves it as it was.",
  forkName: "{{variant}}, with {{change}}",
  acceptedFork: "Accepted in a new variant, which is now in view.",
  acceptedHere: "Accepted.",
} as const;

/** The changes that are suggested, each as a sentence and, where it is named, in a few words. */
export const remedies = {
  made: { oversight_body: "New oversight body" },
  addOversight: {
    says: {
      by: "One way would be formal oversight of {{who}} by {{by}}.",
      newBody: "One way would be a new, independent body for oversight of {{who}}.",
    },
    name: { by: "oversight of {{who}}", newBody: "a new oversight body" },
  },
  addContest: {
    says: {
      against: "One way would be a formal way for {{who}} to contest coercion by {{by}}.",
      heard:
        "One way would be a formal way for {{who}} to be heard by {{at}}, in charge of oversight of {{by}} already.",
    },
    name: { against: "a way to contest", heard: "a way to be heard" },
  },
  giveSeat: {
    says: { seat: "One way would be a seat at the table for {{who}}." },
    name: { seat: "a seat for {{who}}" },
  },
  openSpace: {
    says: {
      conditions: "One way would be to let people into {{what}} under agreed conditions.",
      noExclusion: "One way would be to exclude nobody from {{what}} any more.",
    },
    name: { conditions: "{{what}} opened", noExclusion: "nobody excluded" },
  },
  setRule: {
    says: {
      by: "One way would be a formal rule for {{what}}, set by {{by}}.",
      newBody: "One way would be a new, independent body that rules over {{what}}.",
    },
    name: { by: "a rule for {{what}}", newBody: "a new ruling body" },
  },
  settleRule: {
    says: { giveUp: "One way would be to give up the unwritten rule between {{x}} and {{y}}: “{{rule}}”." },
    name: { giveUp: "an unwritten rule given up" },
  },
  giveSay: {
    says: {
      information: "One way would be open information for {{who}} from {{by}}.",
      say: "One way would be a formal say for {{who}} with {{by}}.",
    },
    name: { information: "open information", say: "a say for {{who}}" },
  },
  addProtector: {
    says: { by: "One way would be protection of {{who}} by {{by}} as well." },
    name: { by: "protection by {{by}}" },
  },
  linkDirectly: {
    says: { directly: "One way would be direct cooperation between {{linked}}, past {{who}}." },
    name: { directly: "direct cooperation" },
  },
  rework: {
    says: {
      protection_one:
        "One way would be to go about this relation differently: {{relations}}. What it would then mean for the protection of {{who}} is unknown and must be asked.",
      protection_other:
        "One way would be to go about these relations differently: {{relations}}. What they would then mean for the protection of {{who}} is unknown and must be asked.",
      empowerment_one:
        "One way would be to go about this relation differently: {{relations}}. What say it would then leave to {{who}} is unknown and must be asked.",
      empowerment_other:
        "One way would be to go about these relations differently: {{relations}}. What say they would then leave to {{who}} is unknown and must be asked.",
    },
    name: { protection: "another practice", empowerment: "another practice" },
  },
  endRelation: {
    says: {
      harm_one: "One way would be to end this relation: {{relations}}.",
      harm_other: "One way would be to end these relations: {{relations}}.",
      coercion_one: "One way would be to end the coercion of {{who}}: {{relations}}.",
      coercion_other: "One way would be to end the coercion of {{who}}: {{relations}}.",
      loop_one:
        "One way would be to end the relation of distrust through which the loop runs: {{relations}}.",
      loop_other:
        "One way would be to end the relations of distrust through which the loop runs: {{relations}}.",
      relations_one: "One way would be to end this relation: {{relations}}.",
      relations_other: "One way would be to end these relations: {{relations}}.",
    },
    name: {
      harm: "an end to harm",
      coercion: "an end to coercion",
      loop: "an end to distrust",
      relations: "relations ended",
    },
  },
} as const;

/** Names of the steps of history that belong to it. */
export const tryitEdits = {
  acceptRemedy: "try {{change}}",
  acceptRemedyFork: "try {{change}} in a new variant",
} as const;
