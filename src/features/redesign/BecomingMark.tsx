import { changeStrokes } from "~/lenses/changes";
import { dashOf } from "~/lenses/lens";
import { palettes } from "~/lenses/palette";
import { themeOf } from "~/state/preferences";
import { usePreferences } from "~/state/stores";

import type { Becoming } from "./compared";

/** The line by which the drawing shows what has become of something. */
export function BecomingMark({ of }: { of: Becoming }) {
  const palette = palettes[usePreferences(themeOf)];
  const stroke = changeStrokes[of];
  return (
    <svg width={26} height={12} viewBox="0 0 26 12" aria-hidden="true">
      <path
        d="M3 6H23"
        stroke={palette[stroke.colour]}
        strokeWidth={stroke.width}
        strokeLinecap="round"
        strokeDasharray={dashOf(stroke)?.join(" ")}
      />
    </svg>
  );
}
