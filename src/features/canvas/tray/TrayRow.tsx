import { Ellipsis, GripVertical } from "lucide";
import { type KeyboardEvent, type MouseEvent, useRef } from "react";

import { useText } from "~/i18n/text";
import type { Element } from "~/model/element";
import { session, surface, useSurface } from "~/state/stores";
import { Icon } from "~/ui/Icon";
import { NameField } from "~/ui/NameField";

import { removeSelection, rename } from "../edits";
import { KindIcon } from "../KindIcon";
import type { Stage } from "../stage/stage";
import { dragOut } from "./dragOut";

import css from "./Tray.module.css";

interface TrayRowProps {
  element: Element;
  relations: number;
  /** Which of all that wait it is, from 1, and how many these are. */
  place: number;
  of: number;
  /** The one row that Tab comes to. */
  current: boolean;
  readOnly: boolean;
  stage: Stage;
  onPlace: () => void;
  onFocus: () => void;
}

/** Something that waits: dragged onto the paper, placed by a press, or opened. */
export function TrayRow({ element, relations, place, of, current, readOnly, stage, ...does }: TrayRowProps) {
  const t = useText();
  const wasDragged = useRef(false);
  const renaming = useSurface(({ inPlace }) => inPlace?.does === "rename" && inPlace.id === element.id);
  const name = element.label === "" ? t("common.unnamed") : element.label;
  const kind = t(`words.elementKinds.${element.kind}`);
  const about = t("canvas.tray.about", { kind, relations: t("common.relations", { count: relations }) });

  function askMenu({ currentTarget }: MouseEvent | KeyboardEvent) {
    const { left, bottom } = currentTarget.getBoundingClientRect();
    const at = { x: left, y: bottom };
    surface.openMenu({
      at,
      place: stage.mapPoint({ clientX: left, clientY: bottom }),
      ids: [element.id],
      under: null,
    });
  }

  function keyDown(event: KeyboardEvent) {
    const { key, shiftKey } = event;
    if (key === "ContextMenu" || (key === "F10" && shiftKey)) askMenu(event);
    else if (readOnly) return;
    else if (key === "F2") surface.open({ does: "rename", id: element.id });
    else if (key === "Delete" || key === "Backspace") {
      session.select([element.id]);
      removeSelection();
    } else return;
    event.preventDefault();
  }

  return (
    <li
      className={css["row"]}
      aria-setsize={of}
      aria-posinset={place}
      onFocus={does.onFocus}
      onContextMenu={(event) => {
        event.preventDefault();
        if (surface.getState().menu === null) askMenu(event);
      }}
      onPointerDown={(event) => {
        wasDragged.current = false;
        if (event.button !== 0 || readOnly || renaming) return;
        dragOut(event, element.id, stage, () => {
          wasDragged.current = true;
        });
      }}
    >
      {readOnly ? null : (
        <span className={css["grip"]}>
          <Icon of={GripVertical} size={16} />
        </span>
      )}
      {renaming ? (
        <NameField
          label={t("canvas.field.rename", { name })}
          name={element.label}
          onKeep={(label) => rename(element.id, label)}
          onLeave={() => surface.close()}
        />
      ) : (
        <button
          type="button"
          className={css["face"]}
          data-row={element.id}
          data-face
          tabIndex={current ? 0 : -1}
          disabled={readOnly}
          aria-label={`${t("canvas.tray.place", { name })}, ${about}`}
          title={name}
          onKeyDown={keyDown}
          onClick={() => {
            if (!wasDragged.current) does.onPlace();
          }}
        >
          <KindIcon of={element} />
          <span className={css["words"]}>
            <span className={css["name"]}>{name}</span>
            <span className={css["about"]}>{about}</span>
          </span>
        </button>
      )}
      <button
        type="button"
        className={css["more"]}
        tabIndex={current ? 0 : -1}
        aria-haspopup="menu"
        aria-label={t("canvas.tray.more", { name })}
        title={t("canvas.tray.more", { name })}
        onPointerDown={(event) => event.stopPropagation()}
        onClick={askMenu}
      >
        <Icon of={Ellipsis} size={18} />
      </button>
    </li>
  );
}
