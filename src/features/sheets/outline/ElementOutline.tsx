import type { OutlinePart, Told } from "~/formats/outline";
import { useText } from "~/i18n/text";
import { session } from "~/state/stores";

import css from "./OutlineSheet.module.css";

interface ElementOutlineProps {
  part: OutlinePart;
  selection: ReadonlySet<string>;
}

/** An element under its name: what leads from it, then what leads to it. Each name and sentence picks what it says. */
export function ElementOutline({ part, selection }: ElementOutlineProps) {
  const t = useText();
  const { element, name, outgoing, incoming } = part;
  const lists = [
    { title: t("outline.outgoing", { name }), told: outgoing },
    { title: t("outline.incoming", { name }), told: incoming },
  ].filter(({ told }) => told.length > 0);
  return (
    <div className={css["part"]}>
      <h3 className={css["name"]}>
        <button
          type="button"
          aria-pressed={selection.has(element.id)}
          onClick={() => session.select([element.id])}
        >
          {name}
        </button>
      </h3>
      {element.note.trim() === "" ? null : <p className={css["note"]}>{element.note}</p>}
      {lists.length === 0 ? <p className={css["alone"]}>{t("outline.alone")}</p> : null}
      {lists.map(({ title, told }) => (
        <div key={title}>
          <h4 className={css["side"]}>{title}</h4>
          <Sentences told={told} selection={selection} />
        </div>
      ))}
    </div>
  );
}

function Sentences({ told, selection }: { told: readonly Told[]; selection: ReadonlySet<string> }) {
  return (
    <ul className={css["list"]}>
      {told.map(({ relation, sentence }) => (
        <li key={relation.id}>
          <button
            type="button"
            className={css["sentence"]}
            aria-pressed={selection.has(relation.id)}
            onClick={() => session.select([relation.id])}
          >
            {sentence}
          </button>
        </li>
      ))}
    </ul>
  );
}
