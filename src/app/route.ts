/** What the address names: the library, a map of mine, a case, or nothing that there is. */
export type Route =
  | { readonly page: "library" }
  | { readonly page: "map"; readonly id: string }
  | { readonly page: "case"; readonly id: string }
  | { readonly page: "missing" };

/** Reads the path behind the `#`, such as `/map/5f0c`. */
export function routeOf(path: string): Route {
  const [page, id, ...rest] = path.split("/").slice(1);
  if ((page === undefined || page === "") && id === undefined) return { page: "library" };
  const name = id === undefined || rest.length > 0 ? null : decoded(id);
  if (name === null || name === "" || (page !== "map" && page !== "case")) return { page: "missing" };
  return { page, id: name };
}

/** The path of a map of mine, for a link or for going there. */
export function mapPath(rowId: string): string {
  return `/map/${encodeURIComponent(rowId)}`;
}

export function casePath(caseId: string): string {
  return `/case/${encodeURIComponent(caseId)}`;
}

export const libraryPath = "/";

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
