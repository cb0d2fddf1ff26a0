import { lazy, type ReactNode, Suspense } from "react";

import { useText } from "~/i18n/text";
import { lensesFor } from "~/lenses";
import { session, useDocument, useSession } from "~/state/stores";

import canvas from "./Canvas.module.css";
import css from "./Panels.module.css";

const LensOptions = lazy(async () => ({ default: (await import("./LensOptions")).LensOptions }));

interface LensBarProps {
  alone: boolean;
  /** The drawing is on the screen: what a lens can be asked comes after it. */
  shown: boolean;
  children: ReactNode;
}

/** What stands along the top: the ways of looking at the map, and `children` beneath them, or `alone`. */
export function LensBar({ alone, shown, children }: LensBarProps) {
  return (
    <div className={`${canvas["lenses"]} ${css["lensStack"]}`} data-alone={alone || undefined}>
      {alone ? null : <Lenses shown={shown} />}
      {children}
    </div>
  );
}

/** The lenses; one is in force, and may be told what to look at. */
function Lenses({ shown }: { shown: boolean }) {
  const t = useText();
  const lens = useSession((state) => state.look.lens);
  const variants = useDocument((state) => state.map?.variants) ?? [];
  return (
    <div className={css["lensPanels"]} data-corner>
      <div className={`${canvas["panel"]} ${css["lenses"]}`} role="group" aria-label={t("canvas.lens.title")}>
        {lensesFor({ variants }).map(({ id }, place) => {
          const name = t(`scene.legend.${id as "trust"}.title`);
          return (
            <button
              key={id}
              type="button"
              aria-pressed={id === lens}
              title={t("canvas.lens.hint", { name, key: place + 1 })}
              onClick={() => session.setLens(id)}
            >
              {name}
            </button>
          );
        })}
      </div>
      <Suspense>{shown ? <LensOptions /> : null}</Suspense>
    </div>
  );
}
