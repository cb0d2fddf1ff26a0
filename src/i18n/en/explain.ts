/** Explaining a map: what the drawing implies. */
export const explain = {
  title: "Explain",
  about: "What the drawing implies. Press a line to see on the map what it is about.",
  after: "After {{source}}",
  more_one: "Show {{count}} more",
  more_other: "Show {{count}} more",
  sections: {
    findings: "Findings",
    axes: "Where the contract runs",
    brokers: "Brokers: who holds this together",
    compartments: "Compartments and communities",
    reach: "Reach of trust",
    protection: "Who protects whom",
    tension: "Tension and camps",
    loops: "Feedback loops",
    divergence: "Where parties differ most",
  },
  names: {
    all: "{{first}} and {{last}}",
    some_one: "{{first}} and {{count}} more",
    some_other: "{{first}} and {{count}} more",
  },
} as const;
