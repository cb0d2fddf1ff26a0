import { Maximize, Minus, Plus } from "lucide";

import { useText } from "~/i18n/text";
import { IconButton } from "~/ui/IconButton";

import type { Camera } from "./camera";
import type { Stage } from "./stage/stage";
import { useZoom } from "./useView";

import canvas from "./Canvas.module.css";
import css from "./Panels.module.css";

export function ZoomBar({ camera, stage }: { camera: Camera; stage: Stage }) {
  const t = useText();
  const zoom = useZoom(stage);
  return (
    <div
      className={`${canvas["panel"]} ${canvas["zoom"]} ${css["zoom"]}`}
      role="group"
      data-corner
      aria-label={t("canvas.zoom.title")}
    >
      <IconButton icon={Minus} label={t("canvas.zoom.out")} onClick={() => camera.zoomBy(1 / 1.25)} />
      <output>{t("canvas.zoom.level", { percent: Math.round(zoom * 100) })}</output>
      <IconButton icon={Plus} label={t("canvas.zoom.in")} onClick={() => camera.zoomBy(1.25)} />
      <IconButton icon={Maximize} label={t("canvas.zoom.fit")} onClick={() => camera.fit()} />
    </div>
  );
}
