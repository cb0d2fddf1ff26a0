import { ambivalentTies } from "./ambivalent-ties";
import { coercionWithoutContest } from "./coercion-without-contest";
import { competingRules } from "./competing-rules";
import { contestedThreat } from "./contested-threat";
import { dataWithoutRule } from "./data-without-rule";
import { distrustedBroker } from "./distrusted-broker";
import { empoweredButExposed } from "./empowered-but-exposed";
import { largestAsymmetries } from "./largest-asymmetries";
import { loopThroughDistrust } from "./loop-through-distrust";
import { neverAsked } from "./never-asked";
import { powerWithoutOversight } from "./power-without-oversight";
import { protectedButSilenced } from "./protected-but-silenced";
import { ratingWithoutSource } from "./rating-without-source";
import { readingWithoutReason } from "./reading-without-reason";
import type { Rule } from "./rule";
import { singleProtector } from "./single-protector";
import { spaceWithoutSay } from "./space-without-say";
import { targeted } from "./targeted";
import { unknownShare } from "./unknown-share";
import { wantedSiloBreached } from "./wanted-silo-breached";

/** Every rule, in the order in which their findings stand where they ask for the same attention. */
export const rules: readonly Rule[] = [
  targeted,
  coercionWithoutContest,
  powerWithoutOversight,
  neverAsked,
  protectedButSilenced,
  empoweredButExposed,
  singleProtector,
  loopThroughDistrust,
  distrustedBroker,
  spaceWithoutSay,
  dataWithoutRule,
  wantedSiloBreached,
  competingRules,
  contestedThreat,
  largestAsymmetries,
  ambivalentTies,
  unknownShare,
  readingWithoutReason,
  ratingWithoutSource,
];
