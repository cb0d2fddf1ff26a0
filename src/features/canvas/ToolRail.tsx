import {
  Database,
  Frame,
  type IconNode,
  MapPin,
  Network,
  Spline,
  StickyNote,
  TriangleAlert,
  Users,
} from "lucide";
import type { MouseEvent } from "react";

import { useText } from "~/i18n/text";
import { surface, useSession, useSurface } from "~/state/stores";
import type { Tool } from "~/state/surface";
import { printed } from "~/ui/chord";
import { Icon } from "~/ui/Icon";

import { frameSelection, openNote } from "./annotations/annotationEdits";
import { plainFrameAt } from "./annotations/drawFrame";
import { growingPoint } from "./edits";
import { freePlace } from "./stage/free-place";
import type { Stage } from "./stage/stage";
import { inView } from "./stage/view";

import canvas from "./Canvas.module.css";
import css from "./Panels.module.css";

const tools = [
  { tool: "actor", icon: Users, key: "A" },
  { tool: "space", icon: MapPin, key: "S" },
  { tool: "commodity", icon: Database, key: "C" },
  { tool: "threat", icon: TriangleAlert, key: "T" },
  { tool: "relate", icon: Spline, key: "R" },
  { tool: "note", icon: StickyNote, key: "N" },
  { tool: "frame", icon: Frame, key: "G" },
] as const satisfies readonly { tool: Tool; icon: IconNode; key: string }[];

/** What can be drawn. A tool is taken and then tapped on the paper; from the keyboard it acts at once. */
export function ToolRail({ stage }: { stage: Stage | null }) {
  const t = useText();
  const current = useSurface((state) => state.tool);
  const held = useSurface((state) => state.held);
  const tidying = useSurface((state) => state.tidy !== null);
  const readOnly = useSession((state) => state.readOnly);
  if (readOnly) return null;
  const take = (tool: NonNullable<Tool>, event: MouseEvent) => {
    // Once for one, twice for several, three times for none.
    if (current === tool) surface.setTool(held ? null : tool, true);
    else if (event.detail === 0 && stage !== null) actAtOnce(tool, stage);
    else surface.setTool(tool);
  };
  const help =
    current === null || current === "relate"
      ? null
      : t(`canvas.toolHelp.${current === "frame" ? "frame" : held ? "placeMany" : "place"}`);
  return (
    <>
      <div
        className={`${canvas["panel"]} ${canvas["left"]} ${css["rail"]}`}
        role="toolbar"
        aria-label={t("canvas.tools.title")}
        aria-orientation="vertical"
      >
        {tools.map(({ tool, icon, key }) => (
          <button
            key={tool}
            type="button"
            aria-pressed={tool === current}
            data-held={(tool === current && held) || undefined}
            aria-keyshortcuts={key}
            title={t(tool === "relate" ? "canvas.tools.hint" : "canvas.toolHelp.again", {
              name: t(`canvas.tools.${tool}`),
              key,
            })}
            onClick={(event) => take(tool, event)}
          >
            <kbd aria-hidden="true">{key}</kbd>
            <Icon of={icon} />
            <span>{t(`canvas.tools.${tool}`)}</span>
          </button>
        ))}
        <button
          type="button"
          className={css["apart"]}
          aria-expanded={tidying}
          aria-keyshortcuts="Shift+T"
          title={t("canvas.tools.hint", { name: t("canvas.tools.tidy"), key: printed("Shift+T") })}
          onClick={() => (tidying ? surface.closeTidy() : surface.openTidy(false))}
        >
          <Icon of={Network} />
          <span>{t("canvas.tools.tidy")}</span>
        </button>
      </div>
      {help === null ? null : (
        <div className={`${canvas["panel"]} ${css["toolHelp"]}`} role="status">
          {help}
        </div>
      )}
    </>
  );
}

/** A tool chosen with the keyboard has no tap to wait for. */
function actAtOnce(tool: NonNullable<Tool>, stage: Stage): void {
  if (tool === "relate") {
    const from = growingPoint();
    if (from === null) surface.setTool("relate");
    else surface.open({ does: "relate", from: from.id });
    return;
  }
  const { x, y, width, height } = inView(stage.view(), stage.size());
  const middle = { x: x + width / 2, y: y + height / 2 };
  if (tool === "note") return void openNote(middle, stage);
  if (tool === "frame") return void (frameSelection(stage) || plainFrameAt(middle));
  surface.open({ does: "add", kind: tool, at: freePlace(stage.scene(), middle), from: null });
}
