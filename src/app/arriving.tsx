import { type ComponentType, useEffect, useState } from "react";

import { useText } from "~/i18n/text";

import { Waiting } from "./Waiting";

/**
 * A page that is fetched when it is first gone to. Not by way of Suspense: React holds back for 300 ms what arrives just
 * after it has shown something in its place, and most pages arrive sooner.
 */
export function arriving<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let here: ComponentType<Props> | null = null;
  return function Arriving(props: Props) {
    const t = useText();
    const [Page, setPage] = useState(() => here);
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (Page !== null) return;
      let wanted = true;
      load().then(
        (loaded) => {
          here = loaded;
          if (wanted) setPage(() => loaded);
        },
        (error: unknown) => {
          if (wanted) setFailure({ error });
        },
      );
      return () => {
        wanted = false;
      };
    }, [Page]);
    if (failure !== null) throw failure.error;
    return Page === null ? <Waiting>{t("app.opening")}</Waiting> : <Page {...props} />;
  };
}
