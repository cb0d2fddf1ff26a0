import type { Bezier } from "~/scene/bezier";
import type { RelationCurve } from "~/scene/relation-curve";
import type { SceneRelation } from "~/scene/scene";

import type { SceneChange } from "./paint";

type PlainCurve = "whole" | "strokes" | "bounds";

/** A relation without the numbers of its curve, and without a label that the painter has already. */
type Bare = Omit<SceneRelation, "curve" | "label"> & {
  readonly curve: Omit<RelationCurve, PlainCurve>;
  readonly label: SceneRelation["label"] | null;
};

/** A change of scene as it is sent to the painter: the curves as bare numbers, one after another. */
export interface PackedChange extends Omit<SceneChange, "relations" | "sameLabel"> {
  readonly relations: readonly Bare[];
  readonly curves: Float64Array;
}

const perCurve = 3 * 8 + 4;

/** A browser copies ten thousand objects of points for longer than it takes to draw them; numbers it hands over. */
export function packed({ relations, sameLabel, ...change }: SceneChange): PackedChange {
  const curves = new Float64Array(relations.length * perCurve);
  const bare = relations.map(({ curve, ...relation }, index): Bare => {
    const { whole, strokes, bounds, ...rest } = curve;
    const at = index * perCurve;
    put(curves, at, whole);
    put(curves, at + 8, strokes[0]);
    put(curves, at + 16, strokes[1]);
    curves.set([bounds.x, bounds.y, bounds.width, bounds.height], at + 24);
    const label = sameLabel.has(relation.id) ? null : relation.label;
    return { ...relation, curve: rest, label };
  });
  return { ...change, relations: bare, curves };
}

export function unpacked(
  { relations, curves, ...change }: PackedChange,
  known: (id: string) => SceneRelation | undefined,
): SceneChange {
  const whole = relations.flatMap(({ curve, label: sent, ...relation }, index): readonly SceneRelation[] => {
    const at = index * perCurve;
    const label = sent ?? known(relation.id)?.label;
    if (label === undefined) return [];
    const number = (offset: number) => curves[at + offset] ?? 0;
    const full: SceneRelation = {
      ...relation,
      label,
      curve: {
        ...curve,
        whole: bezierAt(curves, at),
        strokes: [bezierAt(curves, at + 8), bezierAt(curves, at + 16)],
        bounds: { x: number(24), y: number(25), width: number(26), height: number(27) },
      },
    };
    return [full];
  });
  return { ...change, relations: whole, sameLabel: new Set() };
}

function put(numbers: Float64Array, at: number, { a, b, c, d }: Bezier): void {
  numbers[at] = a.x;
  numbers[at + 1] = a.y;
  numbers[at + 2] = b.x;
  numbers[at + 3] = b.y;
  numbers[at + 4] = c.x;
  numbers[at + 5] = c.y;
  numbers[at + 6] = d.x;
  numbers[at + 7] = d.y;
}

function bezierAt(numbers: Float64Array, at: number): Bezier {
  const point = (offset: number) => ({ x: numbers[at + offset] ?? 0, y: numbers[at + offset + 1] ?? 0 });
  return { a: point(0), b: point(2), c: point(4), d: point(6) };
}
