import { expect, it } from "vitest";

import { createSession } from "~/state/session";

const filtered = (entry: string) => {
  const session = createSession();
  session.setLens("humanSecurity");
  session.toggleLegendEntry(entry);
  return session;
};

const only = (session: ReturnType<typeof createSession>) => [...session.getState().look.only];

it("shows every class again when somebody looks for another party, since the class before may be gone", () => {
  const session = filtered("another");
  session.changeLook({ beneficiary: null });
  expect(only(session)).toEqual([]);
});

it("shows every class again in the eyes of another party", () => {
  const session = filtered("harm");
  session.changeLook({ perspective: "p1" });
  expect(only(session)).toEqual([]);
});

it("keeps a filter beside another second lens, where the legend still has its class", () => {
  const session = filtered("harm");
  session.changeLook({ companion: "practice" });
  session.toggleLegendEntry("formal");
  expect(only(session)).toEqual(["harm", "formal"]);
  session.changeLook({ companion: null });
  expect(only(session)).toEqual(["harm"]);
});
