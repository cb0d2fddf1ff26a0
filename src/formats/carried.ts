/** The name under which pictures carry a map. */
export const carriedName = "relata-map";

/** What a picture carries: the bytes of a map file, nothing, or something that cannot be read. */
export type Carried =
  | { readonly kind: "file"; readonly bytes: Uint8Array }
  | { readonly kind: "nothing" | "damaged" };
