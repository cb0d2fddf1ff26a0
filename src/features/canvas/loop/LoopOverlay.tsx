import { useEffect, useRef } from "react";

import { bezierPath, directionAt, pointAt } from "~/scene/bezier";
import { pathData, type Point } from "~/scene/path";
import { roundOf, signSize } from "~/scene/round";
import { isCovered } from "~/state/session";
import { session, surface, useSession, useSurface } from "~/state/stores";
import type { ShownLoop } from "~/state/surface";

import type { Stage } from "../stage/stage";
import { goRound } from "./goRound";

import css from "./LoopOverlay.module.css";

/** How far along a way its arrow stands. */
const arrowAt = 0.62;

interface LoopOverlayProps {
  loop: ShownLoop;
  stage: Stage;
}

/**
 * A feedback loop over the drawing: its places by their numbers, the ways between them, and something that goes round
 * along them. Where people want no motion, the numbers say it alone.
 */
export function LoopOverlay({ loop, stage }: LoopOverlayProps) {
  const whole = useRef<SVGGElement>(null);
  const scene = useSurface((state) => state.scene) ?? stage.scene();
  const covered = useSession(isCovered);
  const { links } = loop;
  const { places, legs } = roundOf(
    scene,
    links.map(({ from }) => from),
  );

  useEffect(endWithFocus, []);
  useEffect(() => {
    const drawn = whole.current;
    if (drawn === null) return;
    const follow = () => {
      const { x, y, zoom } = stage.view();
      drawn.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
      drawn.style.setProperty("--against", String(1 / zoom));
    };
    follow();
    return stage.onView(follow);
  }, [stage]);
  useEffect(() => {
    const drawn = whole.current;
    if (drawn === null || covered) return;
    return goRound(
      drawn,
      legs.map(({ way }) => way),
      links.map(({ slow }) => slow),
    );
  }, [legs, links, covered]);

  return (
    <svg className={css["overlay"]} data-loop={loop.key} aria-hidden="true">
      <g ref={whole}>
        {legs.map(({ way, along }, at) => (
          <path key={at} d={pathData(bezierPath(way))} data-leg={at} data-along={along || undefined} />
        ))}
        {legs.map(({ way }, at) => {
          const { x, y } = directionAt(way, arrowAt);
          return (
            <g key={at} style={moved(pointAt(way, arrowAt), (Math.atan2(y, x) * 180) / Math.PI)}>
              <polygon points="9,0 -7,8 -7,-8" />
            </g>
          );
        })}
        {places.map(({ at: point, box }, at) => {
          const link = links[at];
          const corner = box === null ? null : { x: box.x, y: box.y };
          return (
            <g key={link?.from}>
              {corner === null ? <Sign at={point} name={link?.name ?? ""} /> : null}
              <g
                style={moved(corner ?? { x: point.x - signSize.width / 2, y: point.y - signSize.height / 2 })}
              >
                <circle cx="-7" cy="-7" r="12" />
                <text className={css["number"]} x="-7" y="-7" dy="0.36em">
                  {at + 1}
                </text>
              </g>
            </g>
          );
        })}
        {links.map(({ sign, slow }, at) => {
          const leg = legs[at];
          if (leg === undefined) return null;
          const { x, y } = directionAt(leg.way, 0.4);
          const point = pointAt(leg.way, 0.4);
          return (
            <g key={at} style={moved({ x: point.x - y * 18, y: point.y + x * 18 })}>
              <text className={css["sign"]} dy="0.36em">
                {marksOf(sign, slow)}
              </text>
            </g>
          );
        })}
        <g data-dot="">
          <circle className={css["dot"]} r="9" />
        </g>
      </g>
    </svg>
  );
}

/** What has no place in the drawing, such as the legitimacy of all of it. */
function Sign({ at, name }: { at: Point; name: string }) {
  const { width, height } = signSize;
  return (
    <foreignObject x={at.x - width / 2} y={at.y - height / 2} width={width} height={height}>
      <div className={css["place"]}>{name}</div>
    </foreignObject>
  );
}

/** The sign of a link and, where its effect is long in coming, the two strokes that causal diagrams have for that. */
function marksOf(sign: 1 | -1, slow: boolean): string {
  return `${sign > 0 ? "+" : "−"}${slow ? " ‖" : ""}`;
}

/** At a place of the drawing, and always as large on the screen. */
function moved({ x, y }: Point, turn = 0) {
  return { transform: `translate(${x}px, ${y}px) scale(var(--against)) rotate(${turn}deg)` };
}

/** A loop is shown until something else is lit up, or one looks elsewhere; what it lit up then stands back again. */
function endWithFocus(): () => void {
  const { focus, mode, variantId } = session.getState();
  const stop = session.subscribe((now) => {
    if (now.focus !== focus || now.mode !== mode || now.variantId !== variantId) surface.showLoop(null);
  });
  return () => {
    stop();
    if (session.getState().focus === focus && focus.size > 0) session.clearFocus();
  };
}
