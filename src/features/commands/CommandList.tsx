import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from "react";

import { useText } from "~/i18n/text";
import { actions, useActions } from "~/state/stores";
import { Dialog } from "~/ui/Dialog";

import { actionChoices, nameChoices } from "./choices";
import { type Choice, matching } from "./matches";
import { takesFocus } from "./takesFocus";

import css from "./Commands.module.css";

/** So many are listed at once; typing on brings the others nearer. */
const most = 60;

/** Everything that can be done, and everything that has a name, to choose from by typing. */
export function CommandList({ what }: { what: "commands" | "names" }) {
  const t = useText();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [text = "", ...entered] = useActions((state) => state.typed).split("\n");
  const [active, setActive] = useState(0);
  const offered = useActions((state) => state.offered);

  const deeds = what === "commands" ? actionChoices(offered, t) : [];
  const names = what === "names" || text !== "" ? nameChoices(t) : [];
  const found = matching(text, [...deeds, ...names]);
  const shown = inGroups(found.slice(0, most));
  const flat = shown.flatMap(({ choices }) => choices);
  const chosen = flat[Math.min(active, flat.length - 1)];
  const words = what === "commands" ? ("field" as const) : ("namesField" as const);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active, text]);

  function take(choice: Choice | undefined) {
    if (choice === undefined) return;
    actions.close();
    // Once the list is gone and the focus is back where it was.
    window.setTimeout(choice.run, 0);
  }

  // Enter was pressed before the list was there.
  const isEntered = entered.length > 0;
  const enter = useEffectEvent(() => take(chosen));
  useEffect(() => {
    if (isEntered) enter();
  }, [isEntered]);

  function keyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const last = flat.length - 1;
    if (event.key === "ArrowDown") setActive(active >= last ? 0 : active + 1);
    else if (event.key === "ArrowUp") setActive(active <= 0 ? last : Math.min(active, last) - 1);
    else if (event.key === "PageDown") setActive(Math.min(last, active + 8));
    else if (event.key === "PageUp") setActive(Math.max(0, active - 8));
    else if (event.key === "Enter") take(chosen);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog title={t(what === "commands" ? "actions.commands" : "actions.goTo")} onClose={actions.close}>
      <input
        ref={takesFocus}
        className={css["field"]}
        role="combobox"
        aria-label={t(`commands.${words}`)}
        aria-expanded="true"
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={chosen === undefined ? undefined : `${id}-${chosen.id}`}
        placeholder={t(what === "commands" ? "commands.placeholder" : "commands.namesPlaceholder")}
        value={text}
        autoComplete="off"
        spellCheck="false"
        enterKeyHint="go"
        onChange={({ target }) => {
          actions.type(target.value);
          setActive(0);
        }}
        onKeyDown={keyDown}
      />
      <div ref={list} id={id} className={css["list"]} role="listbox" aria-label={t("commands.results")}>
        {shown.map(({ group, choices }) => (
          <div key={group} role="group" aria-labelledby={`${id} ${group}`} className={css["group"]}>
            <h3 id={`${id} ${group}`} role="presentation">
              {group}
            </h3>
            {choices.map((choice) => (
              <div
                key={choice.id}
                id={`${id}-${choice.id}`}
                role="option"
                tabIndex={-1}
                aria-selected={choice === chosen}
                className={css["choice"]}
                onPointerUp={() => take(choice)}
              >
                <span>{choice.label}</span> {choice.aside === null ? null : <kbd>{choice.aside}</kbd>}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className={css["count"]} role="status">
        {found.length === 0 ? t("commands.nothing") : t("commands.count", { count: found.length })}
        {found.length > most ? ` ${t("commands.more", { count: found.length - most })}` : null}
      </p>
    </Dialog>
  );
}

interface Group {
  readonly group: string;
  readonly choices: readonly Choice[];
}

/** Under their headings; a heading stands where its first choice does, so that the best match stays on top. */
function inGroups(choices: readonly Choice[]): readonly Group[] {
  const groups = new Map<string, Choice[]>();
  for (const choice of choices) {
    const known = groups.get(choice.group);
    if (known === undefined) groups.set(choice.group, [choice]);
    else known.push(choice);
  }
  return Array.from(groups, ([group, members]) => ({ group, choices: members }));
}
