import { lazy, Suspense, useEffect } from "react";

import { whenCalmOrTouched } from "~/state/browser";
import { useActions } from "~/state/stores";

const load = async () => ({ default: (await import("~/features/commands")).OverlayOf });
const OverlayOf = lazy(load);

/** Where the list of commands and the sheet of shortcuts open. They are fetched ahead: who asks for them goes on typing. */
export function OverlayPane() {
  const overlay = useActions((state) => state.overlay);
  useEffect(() => whenCalmOrTouched(() => void load()), []);
  return <Suspense fallback={null}>{overlay === null ? null : <OverlayOf overlay={overlay} />}</Suspense>;
}
