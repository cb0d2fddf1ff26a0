import { BookmarkPlus, Focus } from "lucide";
import { useEffect, useRef, useState } from "react";

import { useText } from "~/i18n/text";
import type { View } from "~/model/map";
import { session, useDocument, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { NameField } from "~/ui/NameField";

import type { Camera } from "../camera";
import type { Stage } from "../stage/stage";
import { showView } from "./showing";
import { deleteView, renameView, saveView, updateViewTo } from "./viewEdits";
import { ViewMenu } from "./ViewMenu";
import "../words";

import canvas from "../Canvas.module.css";
import css from "./Views.module.css";

const none: readonly View[] = [];

/** The saved views, to go through live; the one that is shown can be changed. */
export function ViewStrip({ stage, camera }: { stage: Stage; camera: Camera }) {
  const t = useText();
  const views = useDocument((state) => state.map?.views ?? none);
  const current = useSession((state) => state.view);
  const readOnly = useSession((state) => state.readOnly);
  const focused = useSession((state) => state.focus.size > 0);
  const [naming, setNaming] = useState<string | null>(null);
  const nameOf = (view: View) => (view.name === "" ? t("common.unnamed") : view.name);

  const row = useRef<HTMLDivElement>(null);
  const shown = views.find(({ id }) => id === current);
  /** What had the focus is gone: this view takes it over. */
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current === null || naming !== null) return;
    const left = window.document.activeElement;
    if (left === null || left === window.document.body) buttonOf(row.current, next.current)?.focus();
    next.current = null;
  }, [views, naming]);
  useEffect(() => {
    if (current !== null)
      buttonOf(row.current, current)?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [current]);

  function remove(view: View) {
    const place = views.indexOf(view);
    next.current = (views[place + 1] ?? views[place - 1])?.id ?? "";
    deleteView(view);
  }

  function save() {
    const id = saveView(t("canvas.views.newName", { number: views.length + 1 }), stage, camera);
    hold(id);
    setNaming(id);
  }

  if (readOnly && views.length === 0 && !focused) return null;
  return (
    <div className={css["place"]}>
      <div
        className={`${canvas["panel"]} ${css["strip"]}`}
        role="group"
        aria-label={t("canvas.views.title")}
        data-corner
      >
        <div className={css["row"]} ref={row}>
          {views.map((view) =>
            naming === view.id ? (
              <span key={view.id} className={css["naming"]}>
                <NameField
                  label={t("canvas.views.name")}
                  name={view.name}
                  onKeep={(name) => renameView(view, name)}
                  onLeave={() => {
                    setNaming(null);
                    next.current = view.id;
                  }}
                />
              </span>
            ) : (
              <span key={view.id} className={css["view"]}>
                <button
                  type="button"
                  data-view={view.id}
                  aria-pressed={current === view.id}
                  onClick={() => showView(view, camera)}
                  onDoubleClick={() => {
                    if (!readOnly) setNaming(view.id);
                  }}
                >
                  {nameOf(view)}
                </button>
              </span>
            ),
          )}
        </div>
        {shown === undefined || readOnly || naming !== null ? null : (
          <ViewMenu
            key={shown.id}
            view={shown}
            views={views}
            onRename={() => setNaming(shown.id)}
            onUpdate={() => {
              updateViewTo(shown, stage, camera);
              hold(shown.id);
            }}
            onDelete={() => remove(shown)}
          />
        )}
        {focused ? (
          <Button look="quiet" icon={Focus} onClick={() => session.clearFocus()}>
            {t("canvas.views.clearFocus")}
          </Button>
        ) : null}
        {readOnly ? null : (
          <Button look="quiet" icon={BookmarkPlus} onClick={save}>
            {t("canvas.views.save")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The button of a view; without one, of what saves the first. */
function buttonOf(row: HTMLElement | null, view: string): HTMLElement | null {
  return (
    row?.querySelector<HTMLElement>(`[data-view="${CSS.escape(view)}"]`) ??
    row?.parentElement?.querySelector<HTMLElement>(":scope > button:last-of-type") ??
    null
  );
}

/** What was just saved is what is shown: what was picked stands out. */
function hold(view: string): void {
  const { look, focus, finding, rest, selection } = session.getState();
  session.show(view, { look, focus: selection.size > 0 ? selection : focus, finding, rest });
  session.select([]);
}
