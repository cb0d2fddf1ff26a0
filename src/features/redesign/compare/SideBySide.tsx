import { useText } from "~/i18n/text";
import type { Palette } from "~/lenses/palette";
import type { Rect } from "~/scene/path";
import type { Scene } from "~/scene/scene";

import { dimmedBut, PaintedPicture } from "./PaintedPicture";
import type { Viewport } from "./viewport";

import css from "./BothViews.module.css";

/** Two drawings and how they are looked at. */
export interface Both {
  readonly before: Scene;
  readonly after: Scene;
  readonly bounds: Rect;
  /** What alone stands out; null for everything. */
  readonly bright: ReadonlySet<string> | null;
  readonly names: { readonly base: string; readonly name: string };
  readonly lensName: string;
  readonly palette: Palette;
  readonly viewport: Viewport;
}

/** Both variants next to each other; moving one moves the other. */
export function SideBySide({ before, after, bright, names, lensName, ...shared }: Both) {
  const t = useText();
  const side = (scene: Scene, name: string) => (
    <figure className={css["side"]}>
      <figcaption>{name}</figcaption>
      <PaintedPicture
        label={t("variants.both.picture", { name, lens: lensName })}
        layers={dimmedBut(scene, bright)}
        {...shared}
      />
    </figure>
  );
  return (
    <div className={css["sides"]}>
      {side(before, names.base)}
      {side(after, names.name)}
    </div>
  );
}
