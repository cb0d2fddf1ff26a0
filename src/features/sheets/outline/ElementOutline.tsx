import type { OutlinePart } from "~/formats/outline";
import { useText } from "~/i18n/text";
import { session, useSession } from "~/state/stores";

import css from "./OutlineSheet.module.css";

/** An element under its name: what leads from it, then what leads to it. Each name and sentence picks what it says. */
export function ElementOutline({ part }: { part: OutlinePart }) {
  const t = useText();
  const { element, name, outgoing, incoming } = part;
  const lists = [
    { title: t("outline.outgoing", { name }), told: outgoing },
    { title: t("outline.incoming", { name }), told: incoming },
  ].filter(({ told }) => told.length > 0);
  return (
    <div className={css["part"]}>
      <h3 className={css["name"]}>
        <Picking id={element.id} words={name} />
      </h3>
      {element.note.trim() === "" ? null : <p className={css["note"]}>{element.note}</p>}
      {lists.length === 0 ? <p className={css["alone"]}>{t("outline.alone")}</p> : null}
      {lists.map(({ title, told }) => (
        <div key={title}>
          <h4 className={css["side"]}>{title}</h4>
          <ul className={css["list"]}>
            {told.map(({ relation, sentence }) => (
              <li key={relation.id}>
                <Picking id={relation.id} words={sentence} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** Words that pick what they are about. Each watches for itself whether it is picked, since there may be thousands. */
function Picking({ id, words }: { id: string; words: string }) {
  const picked = useSession(({ selection }) => selection.has(id));
  return (
    <button
      type="button"
      className={css["picking"]}
      aria-pressed={picked}
      onClick={() => session.select([id])}
    >
      {words}
    </button>
  );
}
