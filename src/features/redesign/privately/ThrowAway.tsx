import { type ReactNode, useState } from "react";

import { useText } from "~/i18n/text";
import { Button } from "~/ui/Button";

import css from "./Setup.module.css";

interface ThrowAwayProps {
  onThrow: () => void;
  /** What else can be done, while nobody asks to throw anything away. */
  children?: ReactNode;
}

/** Throws away what people said, once somebody has said twice that they want to. */
export function ThrowAway({ onThrow, children }: ThrowAwayProps) {
  const t = useText();
  const [asked, setAsked] = useState<"not yet" | "now" | "before">("not yet");
  return (
    <>
      {asked === "now" ? <p className={css["soft"]}>{t("rounds.broken.sure")}</p> : null}
      <div className={css["row"]}>
        {asked === "now" ? (
          <>
            <Button autoFocus onClick={() => setAsked("before")}>
              {t("rounds.broken.keep")}
            </Button>
            <Button look="danger" onClick={onThrow}>
              {t("rounds.broken.really")}
            </Button>
          </>
        ) : (
          <>
            {children}
            <Button look="quiet" autoFocus={asked === "before"} onClick={() => setAsked("now")}>
              {t("rounds.broken.throwAway")}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
