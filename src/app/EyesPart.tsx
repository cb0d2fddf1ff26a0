import { lazy, Suspense, useEffect, useState } from "react";

import { whenCalmOrTouched } from "~/state/browser";
import { useSession } from "~/state/stores";

const Eyes = lazy(async () => ({ default: (await import("~/features/redesign/parties/Eyes")).Eyes }));

/** In whose eyes the drawing is seen, and what is rated in their name. Fetched when there is time, or at once where it is needed. */
export function EyesPart() {
  const [calm, setCalm] = useState(false);
  const asked = useSession(({ look }) => look.perspective !== null);
  useEffect(() => whenCalmOrTouched(() => setCalm(true)), []);
  return <Suspense fallback={null}>{calm || asked ? <Eyes /> : null}</Suspense>;
}
