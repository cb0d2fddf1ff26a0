import { expect, it } from "vitest";

import { offerSheets } from "~/app/offerSheets";
import { en } from "~/i18n/en";
import { addWords } from "~/i18n/text";
import { actions, document, session } from "~/state/stores";

import { aMap } from "../a";

it("the table and the outline are among what can be done, but for the one that is shown", () => {
  addWords(en);
  document.open(aMap("Police > Visitors"));
  const stop = offerSheets();
  const offered = () => actions.getState().offered.filter(({ id }) => id.startsWith("sheet."));
  expect(offered().map(({ label }) => label())).toEqual(["Show as table", "Show as outline"]);
  offered()[0]?.run();
  expect(session.getState().sheet).toBe("table");
  expect(offered().map(({ can }) => can?.())).toEqual([false, true]);
  stop();
  expect(offered()).toEqual([]);
});
