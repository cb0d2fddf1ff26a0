import { expect, it } from "vitest";

import { casePath, mapPath, routeOf } from "~/app/route";

it.each([
  ["/", { page: "library" }],
  ["/map/5f0c", { page: "map", id: "5f0c" }],
  ["/case/toeslagenaffaire", { page: "case", id: "toeslagenaffaire" }],
  ["/map/", { page: "missing" }],
  ["/map", { page: "missing" }],
  ["/map/5f0c/more", { page: "missing" }],
  ["/maps/5f0c", { page: "missing" }],
  ["/map/%E0%A4%A", { page: "missing" }],
])("the path %s leads to %o", (path, route) => {
  expect(routeOf(path)).toEqual(route);
});

it.each(["a/b", "50%", "é ?#", "__proto__"])("an id such as %s survives its address", (id) => {
  expect(routeOf(mapPath(id))).toEqual({ page: "map", id });
  expect(routeOf(casePath(id))).toEqual({ page: "case", id });
});
