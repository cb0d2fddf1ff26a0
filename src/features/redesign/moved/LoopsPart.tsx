import type { Loop } from "~/analysis/loops/loop";
import type { LoopsMoved } from "~/analysis/moved/loops";
import type { Two } from "~/formats/figures/moved";
import { filledText } from "~/formats/finding-sentences";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import type { Variant } from "~/model/variant";

import { LitLine } from "../studies/LitLine";
import { ShortList } from "../studies/ShortList";
import { Part } from "./Part";

import css from "./Moved.module.css";

/** Loops of declared feedback that are gained or lost. */
export function LoopsPart({ moved, two }: { moved: LoopsMoved; two: Two }) {
  const t = useText();
  const { gained, lost, same, all } = moved;
  return (
    <Part title={t("moved.loops.title")} how={[t("moved.loops.how")]}>
      {gained.length + lost.length === 0 ? <p className={css["note"]}>{t("moved.loops.none")}</p> : null}
      <Loops title={t("moved.loops.gained", { count: gained.length })} loops={gained} of={two.after} />
      <Loops title={t("moved.loops.lost", { count: lost.length })} loops={lost} of={two.before} />
      {same === 0 ? null : <p className={css["note"]}>{t("moved.loops.same", { count: same })}</p>}
      {all ? null : <p className={css["note"]}>{t("moved.loops.some")}</p>}
    </Part>
  );
}

function Loops({ title, loops, of }: { title: string; loops: readonly Loop[]; of: Variant }) {
  const t = useText();
  const say = useSay();
  if (loops.length === 0) return null;
  const endsOf = ({ links }: Loop) => {
    const ends = links.map(({ from }) => from);
    return filledText({ ends: [...ends, ...ends.slice(0, 1)] }, of, say);
  };
  return (
    <>
      <h5>{title}</h5>
      <ShortList items={loops} keyOf={({ links }) => links.map(({ id, sign }) => `${id} ${sign}`).join(" ")}>
        {(loop) => (
          <LitLine items={[...loop.elements, ...loop.relations]}>
            {t(`moved.loops.${loop.sort}`, { ends: endsOf(loop) })}
          </LitLine>
        )}
      </ShortList>
    </>
  );
}
