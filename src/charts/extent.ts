import type { Mark } from "~/scene/marks";
import { measureText } from "~/scene/measure";
import { around, type Rect, trace } from "~/scene/path";

/** The smallest rectangle around marks, lines without their width; null around none. */
export function extentOf(marks: readonly Mark[]): Rect | null {
  const [first, ...more] = marks.map(rectOf).filter((rect) => rect !== null);
  return first === undefined ? null : more.reduce(around, first);
}

function rectOf(mark: Mark): Rect | null {
  switch (mark.as) {
    case "path":
      return pathRect(mark.path);
    case "text": {
      const width = measureText(mark.text, mark.size, mark.weight);
      const x = mark.flush === "right" ? mark.x - width : mark.x;
      return { x, y: mark.y - mark.size, width, height: mark.size * 1.25 };
    }
    case "icon":
      return { x: mark.x, y: mark.y, width: mark.size, height: mark.size };
  }
}

function pathRect(path: readonly number[]): Rect | null {
  const [xs, ys]: [number[], number[]] = [[], []];
  const at = (x: number, y: number) => {
    xs.push(x);
    ys.push(y);
  };
  trace(path, {
    moveTo: at,
    lineTo: at,
    // The curves of charts are quarters of circles, whose handles lie within the corner that the circle touches.
    bezierCurveTo: (x1, y1, x2, y2, x, y) => {
      at(x1, y1);
      at(x2, y2);
      at(x, y);
    },
    closePath: () => {},
  });
  if (xs.length === 0) return null;
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
