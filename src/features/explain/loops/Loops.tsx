import { useState } from "react";

import type { OpenEnd } from "~/analysis/loops/open-ends";
import { formWords } from "~/i18n/en/formWords";
import { loops as words } from "~/i18n/en/loops";
import { sentences } from "~/i18n/en/sentences";
import { addWords, useText } from "~/i18n/text";
import { keptLoopsOf } from "~/model/queries";
import { useInsight } from "~/state/insights/useInsight";
import { useVariantInView } from "~/state/inView";
import { useSession } from "~/state/stores";
import { Answer } from "~/ui/Answer";
import { Button } from "~/ui/Button";
import { Locked } from "~/ui/locked";

import { CloseLoop } from "./CloseLoop";
import type { Chosen } from "./closingEnds";
import { KeptLoop } from "./KeptLoop";
import { LoopList } from "./LoopList";
import { LooseEnds } from "./LooseEnds";

import css from "./Loops.module.css";

addWords({ loops: words, sentences, words: formWords });

/** The feedback loops of a map, those that are kept first; where there are none, a way to close one. */
export function Loops() {
  const t = useText();
  const variant = useVariantInView();
  const readOnly = useSession((state) => state.readOnly);
  const insight = useInsight("loops", null);
  const [closing, setClosing] = useState<Chosen | null>(null);
  if (variant === null) return null;
  const kept = keptLoopsOf(variant);
  return (
    <Locked value={readOnly}>
      <div className={css["loops"]}>
        <p className={css["lead"]}>{t("loops.lead")}</p>
        <Answer insight={insight}>
          {(answer) => {
            const anyLoop = answer.loops.length > 0 || answer.kept.some(({ loop }) => loop !== null);
            const lead = (end: OpenEnd, side: keyof Chosen) =>
              setClosing({ from: null, to: null, [side]: end.end });
            return (
              <>
                {anyLoop ? null : (
                  <p>
                    <b>{t("loops.none")}</b>{" "}
                    {answer.links === 0 ? t("loops.noLinks") : t("loops.noneLinks", { count: answer.links })}
                  </p>
                )}
                {answer.kept.map((now) => {
                  const loop = kept.find(({ id }) => id === now.id);
                  return loop === undefined ? null : (
                    <KeptLoop key={now.id} kept={loop} now={now} variant={variant} />
                  );
                })}
                <LoopList answer={answer} variant={variant} />
                {anyLoop && closing === null ? (
                  <div>
                    <Button disabled={readOnly} onClick={() => setClosing({ from: null, to: null })}>
                      {t("loops.close.open")}
                    </Button>
                  </div>
                ) : readOnly ? null : (
                  <CloseLoop
                    key={`${closing?.from ?? ""} ${closing?.to ?? ""}`}
                    variant={variant}
                    openEnds={answer.openEnds}
                    chosen={closing}
                    onDone={() => setClosing(null)}
                    canCancel={anyLoop}
                  />
                )}
                <LooseEnds ends={answer.openEnds} variant={variant} onLead={lead} />
              </>
            );
          }}
        </Answer>
      </div>
    </Locked>
  );
}
