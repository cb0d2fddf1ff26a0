import { ArrowLeft, ArrowRight, BookmarkPlus, Ellipsis, Focus, Pencil, RefreshCw, Trash2 } from "lucide";
import { useState } from "react";

import { useText } from "~/i18n/text";
import type { View } from "~/model/map";
import { session, useDocument, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Menu } from "~/ui/Menu";
import { NameField } from "~/ui/NameField";

import type { Camera } from "../camera";
import type { Stage } from "../stage/stage";
import { showView } from "./showing";
import { deleteView, renameView, saveView, shiftView, updateViewTo } from "./viewEdits";
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

  function save() {
    const id = saveView(t("canvas.views.newName", { number: views.length + 1 }), stage);
    hold(id);
    setNaming(id);
  }

  return (
    <div className={css["place"]}>
      <div
        className={`${canvas["panel"]} ${css["strip"]}`}
        role="group"
        aria-label={t("canvas.views.title")}
        data-corner
      >
        {views.map((view, place) =>
          naming === view.id ? (
            <span key={view.id} className={css["naming"]}>
              <NameField
                label={t("canvas.views.name")}
                name={view.name}
                onKeep={(name) => renameView(view, name)}
                onLeave={() => setNaming(null)}
              />
            </span>
          ) : (
            <span key={view.id} className={css["view"]}>
              <button
                type="button"
                aria-pressed={current === view.id}
                onClick={() => showView(view, stage, camera)}
                onDoubleClick={() => {
                  if (!readOnly) setNaming(view.id);
                }}
              >
                {nameOf(view)}
              </button>
              {current === view.id && !readOnly ? (
                <Menu
                  label={t("canvas.views.menu", { name: nameOf(view) })}
                  icon={Ellipsis}
                  up
                  items={[
                    {
                      id: "rename",
                      label: t("canvas.views.rename"),
                      icon: Pencil,
                      run: () => setNaming(view.id),
                    },
                    {
                      id: "update",
                      label: t("canvas.views.update"),
                      icon: RefreshCw,
                      run: () => {
                        updateViewTo(view, stage);
                        hold(view.id);
                      },
                    },
                    ...(place === 0
                      ? []
                      : [
                          {
                            id: "earlier",
                            label: t("canvas.views.earlier"),
                            icon: ArrowLeft,
                            run: () => shiftView(view, -1),
                          },
                        ]),
                    ...(place === views.length - 1
                      ? []
                      : [
                          {
                            id: "later",
                            label: t("canvas.views.later"),
                            icon: ArrowRight,
                            run: () => shiftView(view, 1),
                          },
                        ]),
                    {
                      id: "delete",
                      label: t("canvas.views.delete"),
                      icon: Trash2,
                      danger: true,
                      run: () => deleteView(view),
                    },
                  ]}
                />
              ) : null}
            </span>
          ),
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

/** What was just saved is what is shown: what was picked stands out. */
function hold(view: string): void {
  const { look, focus, finding, rest, selection } = session.getState();
  session.show(view, { look, focus: selection.size > 0 ? selection : focus, finding, rest });
  session.select([]);
}
