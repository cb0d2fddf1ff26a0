import type { Settled } from "~/analysis/collecting/settle";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { gathered } from "~/lib/gathered";

import { toldRelation } from "./told";

import css from "./Review.module.css";

/** What is not taken, and why. */
export function LeftOutList({ left }: { left: Settled["left"] }) {
  const t = useText();
  const say = useSay();
  if (left.length === 0) return null;
  const told = left.map(({ line: { said, files }, why }) => {
    const relation = toldRelation("relation" in said ? said.relation : said, say);
    return { text: relation, files, why: t(`collecting.review.left.${why}`, { variant: said.variant.name }) };
  });
  const byWhy = gathered(told, ({ why }) => why);
  return (
    <details className={css["left"]} open={left.length <= 5}>
      <summary>{t("collecting.review.left.title", { count: left.length })}</summary>
      <p className={css["soft"]}>{t("collecting.review.left.about")}</p>
      {[...byWhy].map(([why, these]) => (
        <div key={why}>
          <p>{why}</p>
          <ul className={css["points"]}>
            {[...gathered(these, ({ text }) => text)].map(([text, same]) => (
              <li key={text}>
                {text}{" "}
                <span className={css["soft"]}>
                  {[...new Set(same.flatMap(({ files }) => files))].join(", ")}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
