import { powerWithoutOversight } from "./power-without-oversight";
import type { Rule } from "./rule";
import { targeted } from "./targeted";

/** Every rule, in the order in which their findings stand where they ask for the same attention. */
export const rules: readonly Rule[] = [targeted, powerWithoutOversight];
