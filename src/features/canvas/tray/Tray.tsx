import { ChevronDown, ChevronRight } from "lucide";
import { type KeyboardEvent, type UIEvent, useId, useLayoutEffect, useRef, useState } from "react";

import { useText } from "~/i18n/text";
import { folded } from "~/lib/folded";
import type { Element } from "~/model/element";
import { variantOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { useDocument, useSession, useSurface } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Field } from "~/ui/Field";
import { Icon } from "~/ui/Icon";

import type { Camera } from "../camera";
import { AlikeHint } from "../duplicates/AlikeHint";
import type { Stage } from "../stage/stage";
import { placeAll, placeInView } from "./placing";
import { TrayRow } from "./TrayRow";

import canvas from "../Canvas.module.css";
import css from "./Tray.module.css";

interface TrayProps {
  stage: Stage;
  camera: Camera;
}

const none: readonly Element[] = [];
/** From so many on, one looks for a name rather than reading them all. */
const many = 12;
/** So many rows are made at a time, more of them as the list is scrolled. */
const batch = 100;

/** Elements that have no place in the drawing yet: pasted, brought along by a file, or put there. */
export function Tray({ stage, camera }: TrayProps) {
  const waiting = useSurface((state) => state.scene?.unplaced ?? none);
  const map = useDocument((state) => state.map);
  const variantId = useSession((state) => state.variantId);
  const variant = map?.variants.some(({ id }) => id === variantId) ? variantOf(map, variantId ?? "") : null;
  if (waiting.length === 0 || variant === null) return null;
  return <Waiting waiting={waiting} variant={variant} stage={stage} camera={camera} />;
}

function Waiting({
  waiting,
  variant,
  stage,
  camera,
}: TrayProps & { waiting: readonly Element[]; variant: Variant }) {
  const t = useText();
  const id = useId();
  const readOnly = useSession((state) => state.readOnly);
  const [open, setOpen] = useState(true);
  const [sought, setSought] = useState("");
  const filtering = waiting.length > many && sought.trim() !== "";
  const shown = filtering ? waiting.filter(({ label }) => folded(label).includes(folded(sought))) : waiting;
  return (
    <section
      className={`${canvas["panel"]} ${css["tray"]}`}
      aria-label={t("canvas.tray.title")}
      data-tray
      data-open={open || undefined}
    >
      <header className={css["head"]}>
        <button
          type="button"
          className={css["title"]}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <Icon of={open ? ChevronDown : ChevronRight} size={18} />
          <strong>{t("canvas.tray.count", { count: waiting.length })}</strong>
        </button>
        {readOnly || shown.length === 0 || !open ? null : (
          <Button onClick={() => placeAll(shown, stage, camera)}>
            {filtering ? t("canvas.tray.placeFound", { count: shown.length }) : t("canvas.tray.placeAll")}
          </Button>
        )}
      </header>
      {open ? (
        <div id={id} className={css["body"]}>
          <AlikeHint elements={variant.elements} />
          {readOnly ? null : <p className={css["help"]}>{t("canvas.tray.help")}</p>}
          {waiting.length > many ? (
            <Field
              label={t("canvas.tray.filter")}
              hideLabel
              placeholder={t("canvas.tray.filter")}
              value={sought}
              onChange={setSought}
            />
          ) : null}
          {shown.length === 0 ? (
            <p className={css["help"]}>{t("canvas.tray.noneFound")}</p>
          ) : (
            <Rows elements={shown} variant={variant} readOnly={readOnly} stage={stage} camera={camera} />
          )}
        </div>
      ) : null}
    </section>
  );
}

interface RowsProps extends TrayProps {
  elements: readonly Element[];
  variant: Variant;
  readOnly: boolean;
}

function Rows({ elements, variant, readOnly, stage, camera }: RowsProps) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const [made, setMade] = useState(batch);
  const [at, setAt] = useState(0);
  /** The row that the focus goes to once the one that had it has left. */
  const next = useRef<number | null>(null);
  const current = Math.min(at, elements.length - 1);
  const counts = relationCounts(variant);

  useLayoutEffect(() => {
    if (next.current === null) return;
    const row = faces(list.current)[Math.min(next.current, elements.length - 1)];
    next.current = null;
    row?.focus();
  }, [elements]);

  function keyDown(event: KeyboardEvent) {
    const rows = faces(list.current);
    const from = rows.findIndex((row) => row === event.target);
    if (from === -1) return;
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (event.key === "Delete" || event.key === "Backspace") next.current = from;
    if (to === undefined) return;
    event.preventDefault();
    rows[to]?.focus();
  }

  function scrolled({ currentTarget: { scrollTop, scrollHeight, clientHeight } }: UIEvent<HTMLElement>) {
    if (made < elements.length && scrollTop + clientHeight > scrollHeight - 400) setMade(made + batch);
  }

  return (
    <ul
      ref={list}
      className={css["rows"]}
      aria-label={t("canvas.tray.title")}
      onKeyDown={keyDown}
      onScroll={scrolled}
    >
      {elements.slice(0, made).map((element, index) => (
        <TrayRow
          key={element.id}
          element={element}
          relations={counts.get(element.id) ?? 0}
          place={index + 1}
          of={elements.length}
          current={index === current}
          readOnly={readOnly}
          stage={stage}
          onFocus={() => setAt(index)}
          onPlace={() => {
            placeInView(element.id, stage, camera);
            if (elements.length > 1) next.current = index;
            // It is among the drawn ones in the next frame.
            else window.requestAnimationFrame(() => stage.focus(element.id));
          }}
        />
      ))}
    </ul>
  );
}

function faces(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
}

/** How many relations begin or end at each element; one with itself counts once. */
function relationCounts({ relations }: Variant): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of relations)
    for (const end of new Set([from, to])) counts.set(end, (counts.get(end) ?? 0) + 1);
  return counts;
}
