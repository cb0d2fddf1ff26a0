import { lazy, Suspense, useEffect, useState } from "react";

import { whenCalmOrTouched } from "~/state/browser";
import { useSession } from "~/state/stores";

const Eyes = lazy(async () => ({ default: (await import("~/features/redesign/parties/Eyes")).Eyes }));
const Finding = lazy(async () => ({ default: (await import("~/features/finding")).Finding }));

/**
 * In whose eyes the drawing is seen, where things are looked for, and where what is asked of the drawing is told. Fetched
 * when there is time, or at once where it is needed.
 */
export function BeneathLenses() {
  const [calm, setCalm] = useState(false);
  const asked = useSession(
    ({ finder, finding, focus, look }) =>
      finder || finding.length > 0 || focus.size > 0 || look.only.size > 0 || look.perspective !== null,
  );
  useEffect(() => whenCalmOrTouched(() => setCalm(true)), []);
  return (
    <Suspense fallback={null}>
      {calm || asked ? (
        <>
          <Eyes />
          <Finding />
        </>
      ) : null}
    </Suspense>
  );
}
