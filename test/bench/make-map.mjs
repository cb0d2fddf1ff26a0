/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const names = [
  "Police",
  "Municipality",
  "Residents",
  "Sensor firm",
  "Data authority",
  "Ministry",
  "Clinic",
  "Border guard",
];
const kinds = ["actor", "actor", "actor", "actor", "space", "commodity", "threat"];
const unknown = { score: null, why: "", evidence: null };
const items = Object.fromEntries(
  [
    ...["negativeObservable", "negativePerceived", "positiveObservable", "positivePerceived", "lawfulness"],
    ...["proceduralFairness", "distributiveFairness", "accountability", "trustInKeyParties", "commitment"],
  ].map((key) => [key, unknown]),
);

function element(id, kind, label, position) {
  const common = {
    id,
    kind,
    type: null,
    label,
    note: "",
    position,
    axes: { stateCitizen: null, publicPrivate: null, domesticForeign: null, physicalVirtual: null },
    tags: [],
    sources: [],
    confidential: false,
  };
  const capitals = { social: null, cultural: null, political: null, economic: null, symbolic: null };
  switch (kind) {
    case "actor":
      return { ...common, type: "police", chain: "end_users", capitals, influence: null, seatAtTable: null };
    case "space":
      return { ...common, domain: "public", medium: "physical", stances: [], access: null };
    case "commodity":
      return { ...common, type: "data", stances: [], goodClass: null, owner: null };
    default:
      return { ...common, status: "ongoing", severity: 3, likelihood: 3, contested: null, dimensions: [] };
  }
}

/**
 * A map of this size: elements on a jittered grid, most relations between neighbours, some far across, all with
 * labels and ratings; the element in the middle, `busy`, has twenty relations. The same map for the same numbers.
 */
export function makeMap(elementCount, relationCount, seed = 7) {
  const random = chance(seed);
  const columns = Math.ceil(Math.sqrt(elementCount * 1.4));
  const elements = Array.from({ length: elementCount }, (_, index) => {
    const position = {
      x: Math.round((index % columns) * 330 + random() * 70),
      y: Math.round(Math.floor(index / columns) * 210 + random() * 60),
    };
    const kind = kinds[Math.floor(random() * kinds.length)];
    return element(`e${index}`, kind, `${names[Math.floor(random() * names.length)]} ${index}`, position);
  });
  const middle = Math.floor(Math.floor(elementCount / columns) / 2) * columns + Math.floor(columns / 2);
  elements[middle] = element("busy", "actor", "Busy element", elements[middle].position);
  const relations = Array.from({ length: relationCount }, (_, index) => {
    const busy = index < Math.min(20, relationCount);
    const from = busy ? middle : Math.floor(random() * elementCount);
    const near = from + (random() < 0.5 ? 1 : columns) * (random() < 0.5 ? 1 : -1) * Math.ceil(random() * 2);
    const reach = random() < 0.9 ? near : Math.floor(random() * elementCount);
    const to = ((reach % elementCount) + elementCount) % elementCount;
    const both = elements[from].kind === "actor" && elements[to].kind === "actor";
    const trust = () => ({
      value: Math.floor(random() * 7) - 3,
      confidence: random() < 0.2 ? "low" : "medium",
      basis: [],
      why: "",
    });
    return {
      id: `r${index}`,
      from: elements[from].id,
      to: elements[to].id,
      kind: "cooperation",
      label: index % 3 === 0 ? "shares information" : "protects",
      roles: null,
      strength: 2,
      formality: "formal",
      trust: both ? { forward: trust(), backward: trust() } : null,
      humanSecurity: null,
      prehistory: [],
      informalRules: [],
      note: "",
      sources: [],
      confidential: false,
    };
  });
  return {
    format: "relata-map",
    version: 1,
    id: `bench-${elementCount}`,
    title: `Bench ${elementCount}/${relationCount}`,
    question: "",
    summary: "",
    place: "",
    period: "",
    asOf: "",
    language: "en",
    contentNote: "",
    coding: null,
    sources: [],
    facts: [],
    tags: [],
    perspectives: [],
    variants: [
      {
        id: "as-is",
        name: "As is",
        basedOn: null,
        reason: "",
        status: null,
        date: "",
        asOf: "",
        sources: [],
        changes: [],
        environment: { context: "", priorArrangements: [] },
        elements,
        relations,
        impact: { items, byGroup: [], byPerspective: [] },
        feedback: [],
      },
    ],
    readings: [],
    story: [],
    views: [],
  };
}
