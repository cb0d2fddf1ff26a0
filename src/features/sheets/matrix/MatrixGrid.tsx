import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

import { palettes } from "~/lenses/palette";
import { themeOf } from "~/state/preferences";
import { usePreferences } from "~/state/stores";

import type { Acts } from "./acts";
import { copied } from "./blocks";
import { CellAt } from "./CellAt";
import { ColumnHead, RowHead } from "./Heads";
import { bringIntoSight, placesIn } from "./inSight";
import { pressed, type Waiting } from "./keys";
import type { Place } from "./spot";
import type { Matrix } from "./useMatrix";
import { useSight } from "./useSight";
import { useSizes } from "./useSizes";
import { WordsField } from "./WordsField";

import css from "./Matrix.module.css";

interface MatrixGridProps {
  matrix: Matrix;
  acts: Acts;
  onPaste: (text: string) => void;
}

/** The cells that are in sight, under headings that stay. Of 40,000 only these are parts of the page. */
export function MatrixGrid({ matrix, acts, onPaste }: MatrixGridProps) {
  const { t, rows, columns, place, side, lens, isTrust, wide, naming, locked } = matrix;
  const palette = palettes[usePreferences(themeOf)];
  const sizes = useSizes(wide);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const waiting = useRef<Waiting>({ minus: false });
  const dragging = useRef(false);
  const sight = useSight(scroller, sizes);
  const { row: atRow, column: atColumn } = place;

  // Whoever moves is followed.
  useLayoutEffect(() => {
    if (scroller !== null) bringIntoSight(scroller, { row: atRow, column: atColumn }, sizes);
  }, [scroller, atRow, atColumn, sizes]);

  // The focus goes along, and comes back when what had it is gone from the page.
  const held = useRef(false);
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (!held.current || scroller === null || naming !== null) return;
    if (activeElement === body || scroller.contains(activeElement)) focusCell(scroller);
  });
  useEffect(() => {
    // Whoever walks through the ways to see a map, or writes, is left where they are.
    if (document.activeElement?.matches("input, textarea, select, button") !== true) focusCell(scroller);
  }, [scroller]);

  function keyDown(event: KeyboardEvent): void {
    if (event.target instanceof HTMLInputElement || event.nativeEvent.isComposing) return;
    const page = Math.max(1, Math.floor((sight.lastRow - sight.firstRow) / 2));
    const pressedHere = { matrix, acts, page, waiting: waiting.current };
    if (pressed(event, pressedHere)) event.preventDefault();
  }

  function click(event: MouseEvent): void {
    const at = placeUnder(event.target);
    if (at === null) return;
    acts.go(at, event.shiftKey);
    const [row, column] = [rows[at.row], columns[at.column]];
    const heading = at.row < 0 ? column : at.column < 0 ? row : undefined;
    if (heading?.is === "group") acts.toggle(at.row < 0 ? "column" : "row", heading);
  }

  // A mouse marks cells by being drawn over them; a finger scrolls.
  function pointerDown(event: PointerEvent): void {
    const at = placeUnder(event.target);
    dragging.current = isCell(at) && event.pointerType === "mouse" && event.button === 0;
    if (dragging.current && at !== null) acts.go(at, event.shiftKey);
  }

  function pointerMove(event: PointerEvent): void {
    if (event.buttons !== 1) dragging.current = false;
    const at = dragging.current ? placeUnder(event.target) : null;
    if (at !== null && isCell(at) && (at.row !== atRow || at.column !== atColumn)) acts.go(at, true);
  }

  function copy(event: ClipboardEvent): void {
    if (event.target instanceof HTMLInputElement) return;
    event.clipboardData.setData("text/plain", copied(matrix));
    event.preventDefault();
  }

  function paste(event: ClipboardEvent): void {
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    onPaste(event.clipboardData.getData("text/plain"));
  }

  const rowPlaces = placesIn(sight.firstRow, sight.lastRow, rows.length, place.row);
  const columnPlaces = placesIn(sight.firstColumn, sight.lastColumn, columns.length, place.column);
  const whole = {
    width: sizes.headWidth + columns.length * sizes.column,
    height: sizes.headHeight + rows.length * sizes.row,
  };
  return (
    <div ref={setScroller} className={css["scroller"]}>
      <div
        role="grid"
        tabIndex={-1}
        aria-label={t("matrix.name")}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-readonly={locked}
        className={css["grid"]}
        style={whole}
        onKeyDown={keyDown}
        onPointerDown={pointerDown}
        onPointerMove={pointerMove}
        onClick={click}
        onDoubleClick={(event) => {
          if (placeUnder(event.target) !== null && matrix.subject !== null) acts.enter();
        }}
        onCopy={copy}
        onPaste={paste}
        onFocus={() => {
          held.current = true;
        }}
        onBlur={(event) => {
          if (event.relatedTarget !== null) held.current = event.currentTarget.contains(event.relatedTarget);
        }}
      >
        <div role="row" aria-rowindex={1} className={css["headRow"]} style={{ height: sizes.headHeight }}>
          <div
            role="columnheader"
            aria-colindex={1}
            className={css["corner"]}
            tabIndex={place.row < 0 && place.column < 0 ? 0 : -1}
            data-row={-1}
            data-column={-1}
            style={{ width: sizes.headWidth }}
          >
            {isTrust ? t(`matrix.corner.${side}`) : t(`scene.legend.${lens as "trust"}.title`)}
          </div>
          {columnPlaces.map((at) => {
            const track = columns[at];
            return track === undefined ? null : (
              <ColumnHead
                key={track.id}
                track={track}
                at={at}
                left={sizes.headWidth + at * sizes.column}
                width={sizes.column}
                upright={wide}
                here={at === place.column}
                focused={at === place.column && place.row < 0}
              />
            );
          })}
        </div>
        {rowPlaces.map((at) => {
          const row = rows[at];
          return row === undefined ? null : (
            <div
              key={row.id}
              role="row"
              aria-rowindex={at + 2}
              className={css["row"]}
              style={{ top: sizes.headHeight + at * sizes.row, height: sizes.row }}
            >
              <RowHead
                track={row}
                at={at}
                width={sizes.headWidth}
                here={at === place.row}
                focused={at === place.row && place.column < 0}
              />
              {columnPlaces.map((column) => (
                <CellAt
                  key={columns[column]?.id}
                  at={at}
                  column={column}
                  matrix={matrix}
                  palette={palette}
                  sizes={sizes}
                />
              ))}
            </div>
          );
        })}
        {naming === null ? null : (
          <WordsField
            key={naming}
            matrix={matrix}
            acts={acts}
            left={sizes.headWidth + place.column * sizes.column}
            top={sizes.headHeight + place.row * sizes.row}
          />
        )}
      </div>
    </div>
  );
}

function focusCell(within: HTMLElement | null): void {
  within?.querySelector<HTMLElement>("[data-row][tabindex='0']")?.focus({ preventScroll: true });
}

/** The cell or heading that an event came to. */
function placeUnder(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
  if (cell === null) return null;
  return { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
}

function isCell(place: Place | null): boolean {
  return place !== null && place.row >= 0 && place.column >= 0;
}
