import type { Perspective } from "~/model/map";

export const blankPerspective: Omit<Perspective, "id"> = {
  name: "",
  chain: null,
  colour: null,
  securityView: "",
};
