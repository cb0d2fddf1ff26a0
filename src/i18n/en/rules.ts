/** The rules of Explain, one part each: the question it asks, its sentences, why it matters, and from where it comes. */
export const rules = {
  targeted: {
    question: "Whom does this arrangement itself threaten?",
    says: {
      targeted_one: "{{who}} is targeted: {{count}} relation exposes or threatens them, from {{by}}.",
      targeted_other: "{{who}} is targeted: {{count}} relations expose or threaten them, from {{by}}.",
      unrated: "Whether {{who}} is protected or threatened is not rated on any relation.",
    },
    why: "An arrangement can protect most people and be the gravest threat to some. A mean hides that.",
    source: "Commission on Human Security, Human Security Now (2003).",
  },
  powerWithoutOversight: {
    question: "Where does power go unanswered?",
    says: {
      unchecked_one:
        "Nobody oversees {{who}}, who instructs, binds or forces others by {{count}} relation: {{over}}.",
      unchecked_other:
        "Nobody oversees {{who}}, who instructs, binds or forces others by {{count}} relations: {{over}}.",
      noOversightAtAll:
        "The map holds no oversight of anybody, so that it cannot say whether {{who}} is answerable for its power over {{over}}.",
    },
    why: "Being able to call power to account is a ground of its legitimacy, whatever the power achieves.",
    source:
      "Schmidt, Democracy and Legitimacy in the European Union Revisited, Political Studies 61(1), 2013 (throughput: accountability).",
  },
} as const;
