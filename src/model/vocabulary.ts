/**
 * The closed vocabularies of a security arrangement. Values stay as the framework's literature writes them
 * (snake_case); the words people read come from the interface texts.
 */
export const elementKinds = ["actor", "space", "commodity", "threat"] as const;

export const securityChain = [
  "researchers",
  "industry",
  "policy_makers",
  "civil_society",
  "end_users",
  "public",
] as const;

type Sector = (typeof securityChain)[number];

/** Every actor type with its sector of the security chain; null where a party stands outside it. */
export const sectorOfActorType = {
  state_government: "policy_makers",
  legislature: "policy_makers",
  judiciary: "policy_makers",
  state_agency: "end_users",
  local_authority: "policy_makers",
  police: "end_users",
  border_agency: "end_users",
  military: "end_users",
  intelligence: "end_users",
  oversight_body: "policy_makers",
  international_institution: "policy_makers",
  foreign_state: "policy_makers",
  private_firm: "industry",
  private_security: "industry",
  tech_platform: "industry",
  infrastructure_operator: "industry",
  civil_society: "civil_society",
  academia: "researchers",
  media: "civil_society",
  citizens: "public",
  affected_group: "public",
  armed_group: null,
  criminal_network: null,
  other: null,
} as const satisfies Record<string, Sector | null>;

export const actorTypes = Object.keys(sectorOfActorType) as (keyof typeof sectorOfActorType)[];

export const axes = {
  stateCitizen: ["state", "citizen", "both", "neither"],
  publicPrivate: ["public", "private", "hybrid"],
  domesticForeign: ["domestic", "foreign", "transnational"],
  physicalVirtual: ["physical", "virtual", "hybrid"],
} as const;

export const spaceDomains = ["public", "private", "hybrid"] as const;
export const spaceMedia = ["physical", "virtual", "hybrid"] as const;
export const spaceStances = ["imagined", "defended", "protected", "opened_up", "closed_off"] as const;
export const spaceAccess = ["open", "conditional", "closed"] as const;

export const commodityTypes = [
  "data",
  "goods",
  "people",
  "money",
  "infrastructure",
  "technology",
  "knowledge",
  "weapons",
  "services",
  "environment",
] as const;
export const commodityStances = ["protected", "negotiated", "utilised", "impacted"] as const;
export const goodClasses = ["public_good", "club_good", "common_pool", "private_good"] as const;

export const threatKinds = [
  "crime",
  "fraud",
  "terrorism",
  "political_violence",
  "war",
  "epidemic",
  "disaster",
  "cyber",
  "economic_shock",
  "displacement",
  "state_overreach",
  "discrimination",
  "disinformation",
  "vigilantism",
  "environmental",
] as const;
export const threatStatuses = ["latent", "emerging", "ongoing", "past"] as const;

/** Kinds of relation between parties, then kinds that reach a space, a commodity or what a threat endangers. */
const governanceKinds = [
  "authority",
  "regulation",
  "contract",
  "funding",
  "information_sharing",
  "communication",
  "oversight",
  "service",
  "coercion",
  "cooperation",
  "contestation",
] as const;
const materialKinds = ["control", "use", "protect", "produce", "exclude", "endanger"] as const;
export const relationKinds = [...governanceKinds, ...materialKinds] as const;

export const practices = ["generate", "provide", "receive", "applaud", "undergo", "protest"] as const;
export const formalities = ["formal", "informal", "mixed"] as const;
export const trustBases = [
  "ability",
  "benevolence",
  "integrity",
  "procedural_fairness",
  "shared_values",
  "past_performance",
  "dependence",
  "legal_safeguard",
  "reputation",
] as const;
export const confidences = ["low", "medium", "high"] as const;
export const humanSecurityDimensions = [
  "economic",
  "food",
  "health",
  "environmental",
  "personal",
  "community",
  "political",
] as const;
export const effectivenessItems = [
  "negativeObservable",
  "negativePerceived",
  "positiveObservable",
  "positivePerceived",
] as const;
export const legitimacyItems = [
  "lawfulness",
  "proceduralFairness",
  "distributiveFairness",
  "accountability",
  "trustInKeyParties",
  "commitment",
] as const;
export const impactItems = [...effectivenessItems, ...legitimacyItems] as const;
export const impactEvidence = ["measured", "reported", "judged"] as const;
export const feedbackDelays = ["short", "medium", "long"] as const;
export const polarities = ["+", "-"] as const;
export const redesignStatuses = [
  "implemented",
  "partly_implemented",
  "proposed",
  "authorised_not_delivered",
] as const;
export const sourceTypes = [
  "inquiry_report",
  "report",
  "judgment",
  "law",
  "resolution",
  "article",
  "book",
  "thesis",
  "news",
  "web",
  "dataset",
] as const;
export const evidences = ["verified", "known_literature"] as const;
export const informalRuleTypes = ["complementary", "accommodating", "competing", "substitutive"] as const;
export const capitals = ["social", "cultural", "political", "economic", "symbolic"] as const;
export const seatsAtTable = ["yes", "no", "unknown"] as const;

/** The papers of notes, and what frames may be tinted with: names, which each theme gives its colours. */
export const tints = ["yellow", "blue", "pink", "green"] as const;

export const trustScale = [-3, -2, -1, 0, 1, 2, 3] as const;
export const humanSecurityScale = [-2, -1, 0, 1, 2] as const;
export const impactScale = [1, 2, 3, 4, 5] as const;
export const strengthScale = [1, 2, 3] as const;
export const capitalScale = [0, 1, 2, 3] as const;
