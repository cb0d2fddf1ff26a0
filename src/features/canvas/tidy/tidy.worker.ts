import { tidied, type Tidying } from "~/layout/tidy";

export type FromTidier =
  | { readonly say: "done"; readonly share: number }
  | { readonly say: "placed"; readonly places: readonly (readonly [id: string, x: number, y: number])[] };

interface TidierScope {
  addEventListener: (sort: "message", listener: (event: MessageEvent<Tidying>) => void) => void;
  postMessage: (message: FromTidier) => void;
}

const scope = self as unknown as TidierScope;

scope.addEventListener("message", ({ data }) => {
  const places = tidied(data, (share) => scope.postMessage({ say: "done", share }));
  scope.postMessage({ say: "placed", places: Array.from(places, ([id, { x, y }]) => [id, x, y] as const) });
});
