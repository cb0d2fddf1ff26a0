import { expect, it, vi } from "vitest";

import { scriptPolicy, type TrustedTypes } from "~/app/script-policy";

const page = "https://relata.example/app/index.html";

it("lets a worker of the app through, however its address is written", () => {
  const policy = scriptPolicy(["./assets/paint.js"], page, null);
  expect(policy.createScriptURL("assets/paint.js")).toBe("https://relata.example/app/assets/paint.js");
});

it.each([
  "./assets/other.js",
  "https://elsewhere.example/app/assets/paint.js",
  "data:text/javascript,1",
  "blob:x",
])("refuses %s", (url) => {
  const policy = scriptPolicy(["./assets/paint.js"], page, null);
  expect(() => policy.createScriptURL(url)).toThrow("app-scripts");
});

it("admits no file of another origin, even when it is asked to", () => {
  const policy = scriptPolicy(["https://elsewhere.example/x.js"], page, null);
  expect(() => policy.createScriptURL("https://elsewhere.example/x.js")).toThrow("app-scripts");
});

it("makes one policy, with a rule for scripts and none for HTML", () => {
  const createPolicy = vi.fn<TrustedTypes["createPolicy"]>((_name, rules) => rules);
  scriptPolicy([], page, { createPolicy });
  expect(createPolicy).toHaveBeenCalledOnce();
  const [name, rules] = createPolicy.mock.calls[0] ?? [];
  expect(name).toBe("app-scripts");
  expect(Object.keys(rules ?? {})).toEqual(["createScriptURL"]);
});
