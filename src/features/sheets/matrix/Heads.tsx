import { ChevronDown, ChevronRight } from "lucide";
import { memo } from "react";

import { useText } from "~/i18n/text";
import { Icon } from "~/ui/Icon";

import { trackName } from "./say";
import type { Track } from "./tracks";

import css from "./Matrix.module.css";

interface HeadProps {
  track: Track;
  at: number;
  width: number;
  /** The cell in focus is in its row or column. */
  here: boolean;
  focused: boolean;
}

export const RowHead = memo(function RowHead({ track, at, width, here, focused }: HeadProps) {
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      className={css["rowHead"]}
      style={{ width }}
      data-row={at}
      data-column={-1}
      data-here={here || undefined}
      {...useHeading(track, focused)}
    >
      <HeadName track={track} />
    </div>
  );
});

interface ColumnHeadProps extends HeadProps {
  left: number;
  /** The columns are wide enough for names to stand as they are read. */
  upright: boolean;
}

export const ColumnHead = memo(function ColumnHead(props: ColumnHeadProps) {
  const { track, at, left, width, upright, here, focused } = props;
  return (
    <div
      role="columnheader"
      aria-colindex={at + 2}
      className={css["columnHead"]}
      style={{ left, width }}
      data-row={-1}
      data-column={at}
      data-upright={upright || undefined}
      data-here={here || undefined}
      {...useHeading(track, focused)}
    >
      <HeadName track={track} />
    </div>
  );
});

/** What both sorts of headings say of themselves: a group is a heading that folds. */
function useHeading(track: Track, focused: boolean) {
  const t = useText();
  const name = trackName(track, t);
  const isGroup = track.is === "group";
  return {
    tabIndex: focused ? 0 : -1,
    title: isGroup ? t("matrix.groupHint", { name }) : name,
    "data-group": isGroup || undefined,
    ...(isGroup ? { "aria-expanded": !track.folded } : {}),
  };
}

function HeadName({ track }: { track: Track }) {
  const t = useText();
  const name = trackName(track, t);
  if (track.is === "element") return <span className={css["headName"]}>{name}</span>;
  return (
    <>
      <Icon of={track.folded ? ChevronRight : ChevronDown} size={16} />
      <span className={css["headName"]}>{t("matrix.group", { name, count: track.members.length })}</span>
    </>
  );
}
