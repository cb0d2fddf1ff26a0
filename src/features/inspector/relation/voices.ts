import type { Text } from "~/i18n/text";
import type { Perspective, Reading } from "~/model/map";

import { perspectiveNamed } from "../names";

/** Who speaks in each reading: the perspective, the person where one is named, and a number where that says the same twice. */
export function voicesOf(
  readings: readonly Reading[],
  perspectives: readonly Perspective[],
  t: Text,
): ReadonlyMap<string, string> {
  const heard = new Map<string, number>();
  return new Map(
    readings.map((reading) => {
      const party = perspectiveNamed(
        perspectives.find(({ id }) => id === reading.perspective),
        t,
      );
      const voice =
        reading.person === null || reading.person === ""
          ? party
          : t("inspector.readings.person", { party, person: reading.person });
      const place = (heard.get(voice) ?? 0) + 1;
      heard.set(voice, place);
      return [reading.id, place === 1 ? voice : t("inspector.readings.again", { voice, place })];
    }),
  );
}
