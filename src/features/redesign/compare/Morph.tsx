import { Pause, Play } from "lucide";
import { useEffect, useEffectEvent, useState } from "react";

import { useText } from "~/i18n/text";
import { morphBetween } from "~/scene/morph";
import { Button } from "~/ui/Button";
import { Slider } from "~/ui/Slider";

import { dimmedBut, type Layer, PaintedPicture } from "./PaintedPicture";
import type { Both } from "./SideBySide";

import css from "./BothViews.module.css";

/** How long the whole way takes when it is played, in ms. */
const wholeWay = 4_000;

/** One variant turning into the other, as far as a slider says. */
export function Morph({ before, after, bright, names, lensName, ...shared }: Both) {
  const t = useText();
  const [share, setShare] = useState(0);
  const [playing, setPlaying] = useState(false);
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

  const onward = useEffectEvent((by: number) => {
    const next = Math.min(100, share + by);
    setShare(next);
    if (next === 100) setPlaying(false);
  });
  useEffect(() => {
    if (!playing) return;
    let last = performance.now();
    const step = (now: number) => {
      onward(((now - last) / wholeWay) * 100);
      last = now;
      frame = window.requestAnimationFrame(step);
    };
    let frame = window.requestAnimationFrame(step);
    return () => window.cancelAnimationFrame(frame);
  }, [playing]);

  const morphed = morphBetween(before, after);
  const { leaving, staying, coming } = morphed(share / 100);
  const faded = (layers: readonly Layer[], by: number) =>
    layers.map(({ drawn, opacity }) => ({ drawn, opacity: opacity * by }));
  const layers = [
    ...faded(dimmedBut(leaving, bright), 1 - share / 100),
    ...dimmedBut(staying, bright),
    ...faded(dimmedBut(coming, bright), share / 100),
  ];
  const rounded = Math.round(share);
  return (
    <div className={css["morph"]}>
      <PaintedPicture
        label={`${t("variants.both.at", { share: rounded, name: names.name })}. ${t("variants.both.lens")}: ${lensName}`}
        layers={layers}
        {...shared}
      />
      <div className={css["slide"]}>
        {still ? null : (
          <Button
            icon={playing ? Pause : Play}
            onClick={() => {
              if (!playing && share >= 100) setShare(0);
              setPlaying(!playing);
            }}
          >
            {t(playing ? "variants.both.stop" : "variants.both.play")}
          </Button>
        )}
        <div className={css["slider"]}>
          <Slider
            label={t("variants.both.slider", names)}
            value={rounded}
            min={0}
            max={100}
            step={1}
            unit="%"
            says={t("variants.both.at", { share: rounded, name: names.name })}
            typedLabel={t("variants.both.share")}
            onChange={(value) => {
              setPlaying(false);
              setShare(value);
            }}
          />
        </div>
      </div>
    </div>
  );
}
