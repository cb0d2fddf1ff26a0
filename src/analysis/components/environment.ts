import type { Variant } from "~/model/variant";

import { eachElement, isWritten, single } from "./component";

/**
 * The security environment: what the arrangement meets rather than makes. Who declares a threat, for whom and before
 * whom is asked apart from how bad it is (Buzan, Wæver & de Wilde 1998, *Security: A New Framework*).
 */
export function environmentSaid(variant: Variant) {
  const threats = variant.elements.filter((element) => element.kind === "threat");
  const endangering = new Set(
    variant.relations.filter(({ kind }) => kind === "endanger").map(({ from }) => from),
  );
  const { context, priorArrangements } = variant.environment;
  const arrangements = priorArrangements.filter(isWritten).length;
  return {
    id: "environment",
    said: {
      threats: threats.length,
      rising: threats.filter(({ status }) => status === "emerging").length,
      contested: threats.filter(({ contested }) => contested === true).length,
      arrangements,
    },
    checks: [
      single("threats", threats.length > 0, { at: "drawing", kind: "threat" }),
      eachElement("threatKind", threats, ({ type }) => type !== null),
      eachElement("threatStatus", threats, ({ status }) => status !== null),
      eachElement("threatSeverity", threats, ({ severity }) => severity !== null),
      eachElement("threatLikelihood", threats, ({ likelihood }) => likelihood !== null),
      eachElement("threatContested", threats, ({ contested }) => contested !== null),
      eachElement("threatDimensions", threats, ({ dimensions }) => dimensions.length > 0),
      eachElement("threatTargets", threats, ({ id }) => endangering.has(id)),
      single("context", isWritten(context), { at: "about" }),
      single("arrangements", arrangements > 0, { at: "about" }),
    ],
  } as const;
}
