import type { Round } from "~/analysis/rounds/round";
import { addPerspective, addReadings } from "~/model/commands/perspectives";
import type { Reading, RelataMap } from "~/model/map";
import type { EditName } from "~/state/document";
import { newId } from "~/state/ids";
import { document } from "~/state/stores";

/** Puts readings into the map in one step, with the parties that it does not have yet. */
export function keepReadings(
  name: EditName,
  map: RelataMap,
  round: Pick<Round, "parties">,
  readings: readonly Omit<Reading, "id">[],
): void {
  const known = new Set(map.perspectives.map(({ id }) => id));
  const speaking = new Set(readings.map(({ perspective }) => perspective));
  const added = round.parties.filter(({ id }) => speaking.has(id) && !known.has(id));
  const withIds = readings.map((reading): Reading => ({ ...reading, id: newId() }));
  document.edit(name, (before) => {
    const peopled = added.reduce(
      (next, { id, name: called }) =>
        addPerspective(next, { id, name: called, chain: null, colour: null, securityView: "" }),
      before,
    );
    return addReadings(peopled, withIds);
  });
}
