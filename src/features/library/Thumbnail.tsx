import { useEffect, useRef, useState } from "react";

import { useText } from "~/i18n/text";
import { whenIdle } from "~/state/browser";
import { library } from "~/state/ownLibrary";
import { themeOf } from "~/state/preferences";
import { usePreferences } from "~/state/stores";

import { paintThumbnail } from "./paintThumbnail";
import type { MapRow } from "./rows";
import { useSeen } from "./useSeen";

import css from "./Thumbnail.module.css";

/** Twice the size it is mostly shown at, for sharp screens. */
const size = { width: 640, height: 360 };

type Shown = "waiting" | "drawn" | "empty" | "damaged";

/** A small picture of a map, read and painted when the card comes into view, and again when the map has changed. */
export function Thumbnail({ row }: { row: MapRow }) {
  const t = useText();
  const theme = usePreferences(themeOf);
  const canvas = useRef<HTMLCanvasElement>(null);
  const seen = useSeen(canvas);
  const [shown, setShown] = useState<Shown>("waiting");
  const { id, stamp } = row;

  useEffect(() => {
    if (!seen) return;
    let wanted = true;
    const draw = async (): Promise<Shown> => {
      const read = await library.read(id);
      if (read.kind !== "opened") return read.kind === "damaged" ? "damaged" : "empty";
      if (!wanted || canvas.current === null) return "waiting";
      return paintThumbnail(canvas.current, read.map, theme, (key) => t(key as "common.app"))
        ? "drawn"
        : "empty";
    };
    whenIdle(() => {
      if (!wanted) return;
      draw().then(
        (now) => {
          if (wanted) setShown(now);
        },
        // A picture that cannot be had is no reason to say anything: opening the map will tell.
        () => {},
      );
    });
    return () => {
      wanted = false;
    };
    // The stamp names the state of the map: with a new one there is something new to paint.
  }, [seen, id, stamp, theme, t]);

  return (
    <div className={css["frame"]}>
      <canvas
        ref={canvas}
        width={size.width}
        height={size.height}
        className={css["picture"]}
        data-shown={shown}
        aria-hidden="true"
      />
      {shown === "empty" ? <p className={css["words"]}>{t("library.map.empty")}</p> : null}
      {shown === "damaged" ? <p className={css["words"]}>{t("library.map.damaged")}</p> : null}
    </div>
  );
}
