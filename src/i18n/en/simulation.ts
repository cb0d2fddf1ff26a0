/** Letting declared feedback run, and seeing where it leads. */
export const simulation = {
  title: "Feedback simulation",
  about: "Hold or push something, and see what the declared feedback makes of it.",
  caption: "Direction and relative size, not prediction.",
  none: "This map declares no feedback: nothing says what returns to which threat, relation, space or commodity.",
  declare: "Declare feedback",
  declareHint: "In About this map, under Feedback.",
  nodes: {
    groups: {
      impact: "Impact",
      threat: "Threats",
      element: "Elements",
      relation: "Relations",
    },
  },
  scenario: {
    title: "Scenario",
    what: "What",
    how: "How",
    ways: { hold: "Hold", push: "Push once" },
    wayHints: {
      hold: "It keeps this value at every step.",
      push: "It has this value at the start, and is then let go.",
    },
    value: "Value",
    typed: "Value, typed",
    says: "{{value}}: {{meaning}}",
    meaning: { more: "more than now", less: "less than now", same: "as now" },
    add: "Add another",
    remove: "Take away: {{name}}",
    group: "{{name}}, held or pushed",
    nothing: "Nothing is held or pushed, so nothing moves.",
  },
  ending: {
    rest_one: "It comes to rest after {{count}} step: a fixed point.",
    rest_other: "It comes to rest after {{count}} steps: a fixed point.",
    still: "It is at rest from the start: what is done reaches nothing else.",
    cycle: "It comes to no rest but repeats itself: a cycle of {{period}} steps, from step {{after}} on.",
    open: "No convergence: after {{count}} steps it has neither come to rest nor into a cycle. The last values mean nothing by themselves.",
  },
  strength: {
    one: "‖W‖₂ = {{norm}}, below 1/λ = {{limit}}: whatever is held, there is one resting point, and every run comes to it.",
    atMostOne:
      "‖W‖₂ is at most {{norm}}, below 1/λ = {{limit}}: whatever is held, there is one resting point, and every run comes to it.",
    open: "‖W‖₂ = {{norm}}, not below 1/λ = {{limit}}: nothing is guaranteed; other starts may end elsewhere, in a cycle, or nowhere.",
    atMostOpen:
      "‖W‖₂ is at most {{norm}}, which is not below 1/λ = {{limit}}: nothing can be guaranteed; other starts may end elsewhere, in a cycle, or nowhere.",
    failed: "What is guaranteed could not be worked out.",
    again: "Work it out",
  },
  result: {
    title: "What moves",
    lead: "Difference from the baseline, step by step.",
    chart: "Difference from the baseline, step by step",
    step: "Step",
    node: "What",
    says: "{{name}}: {{value}} at the end",
    saysLast: "{{name}}: {{value}} at step {{step}}",
    saysCycle: "{{name}}: between {{low}} and {{high}} in the cycle",
    still_one: "{{count}} thing does not move: {{names}}.",
    still_other: "{{count}} things do not move: {{names}}.",
    more: "The picture shows the {{count}} that move most; the table below has all.",
  },
  detail: {
    title: "How {{name}} comes to {{value}} at step {{step}}",
    held: "It is held at {{value}}; what acts on it does not count.",
    start: "It is as it was set at the start.",
    nothing:
      "Nothing that is declared acts on it, so without being held it is 0 at every step after the start.",
    formula: "tanh(λ × ({{terms}})) = tanh({{sum}}) = {{value}}",
    term: "{{state}} × {{weight}}",
    acts: "{{from}} → {{to}}: {{weight}}",
    assumed: "strength not known, 0.5 assumed",
    delayed: "takes time: {{delay}}",
    onMap: "Show on the map",
  },
  how: {
    title: "How this is worked out",
    formula:
      "A(t+1) = tanh(λ · Σ A(t) · w) for everything that is not held, from 0 at the start; w = sign × strength of each feedback link. A fuzzy cognitive map after Kosko (1986), International Journal of Man-Machine Studies 24.",
    baseline:
      "Shown is scenario minus baseline. The baseline is the same map with nothing held or pushed; it stays at 0, which means: as now.",
    stop: "At most {{most}} steps; it stops where nothing changes by 0.0001 or more. A cycle is said where the last two rounds differ by less than that.",
    guarantee:
      "Below 1/λ every step brings any two states nearer to each other (Banach’s theorem; Harmati, Hatwágner & Kóczy 2018). Such maps may otherwise rest, cycle or do neither (the same, 2021, Neural Computing & Applications).",
    steepness: "λ: how steeply influence is answered",
    typedSteepness: "λ, typed",
    reset: "Back to 1",
    weights: "Feedback links and their weights",
  },
  assumed_one: "{{assumed}} of {{count}} link has no known strength; it counts 0.5, which is assumed.",
  assumed_other: "{{assumed}} of {{count}} links have no known strength; each counts 0.5, which is assumed.",
  delayed_one:
    "{{delayed}} of {{count}} link is marked as taking time. Delay is not modelled: it acts within one step.",
  delayed_other:
    "{{delayed}} of {{count}} links are marked as taking time. Delay is not modelled: every link acts within one step.",
} as const;
