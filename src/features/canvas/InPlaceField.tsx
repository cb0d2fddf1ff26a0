import { useText } from "~/i18n/text";
import { type ElementKind, newElement } from "~/model/element";
import { plainNote } from "~/model/note";
import { elementOf, frameOf, noteOf, relationOf } from "~/model/queries";
import { boxOf } from "~/scene/hit";
import type { Point } from "~/scene/path";
import { document, surface, useSurface } from "~/state/stores";
import type { InPlace } from "~/state/surface";

import { nameFrame, writeNote } from "./annotations/annotationEdits";
import { WriteField } from "./annotations/WriteField";
import { addNamed, editing, labelRelation, relate, rename } from "./edits";
import { NameField } from "./NameField";
import { RelateField } from "./RelateField";
import { sizeOf } from "./sizeOf";
import { freePlace } from "./stage/free-place";
import type { Stage } from "./stage/stage";
import { toScreen } from "./stage/view";
import { useView } from "./useView";

/** The field that is open in the drawing, at the place of what it names. */
export function InPlaceField({ stage }: { stage: Stage }) {
  const inPlace = useSurface((state) => state.inPlace);
  if (inPlace === null) return null;
  return <OpenField key={JSON.stringify({ ...inPlace, kind: null })} stage={stage} inPlace={inPlace} />;
}

function OpenField({ stage, inPlace }: { stage: Stage; inPlace: InPlace }) {
  const t = useText();
  const view = useView(stage);
  const place = placeOf(stage, inPlace);
  const here = editing();
  if (place === null || here === null) return null;
  const at = toScreen(view, place);
  const close = () => {
    surface.close();
    stage.focus(subjectOf(inPlace));
  };
  switch (inPlace.does) {
    case "add":
      return (
        <NameField
          at={at}
          name={t("canvas.field.newName", { kind: t(`words.elementKinds.${inPlace.kind}`).toLowerCase() })}
          kind={inPlace.kind}
          onKind={(kind) => surface.open({ ...inPlace, kind })}
          onDone={(label) => {
            close();
            const { kind, from } = inPlace;
            const added =
              label === "" ? null : addNamed(kind, label, freeFor(stage, kind, label, inPlace.at), from);
            if (added?.relation != null) surface.open({ does: "label", relation: added.relation });
          }}
          onCancel={close}
        />
      );
    case "rename": {
      const label = elementOf(here.variant, inPlace.id)?.label ?? "";
      return (
        <NameField
          at={at}
          name={t("canvas.field.rename", { name: label })}
          value={label}
          onDone={(next) => {
            close();
            if (next !== "") rename(inPlace.id, next);
          }}
          onCancel={close}
        />
      );
    }
    case "label":
      return (
        <NameField
          at={at}
          name={t("canvas.field.label")}
          placeholder={t("canvas.field.labelPlaceholder")}
          value={relationOf(here.variant, inPlace.relation)?.label ?? ""}
          onDone={(label) => {
            close();
            labelRelation(inPlace.relation, label);
          }}
          onCancel={close}
        />
      );
    case "write": {
      const note = inPlace.note === null ? null : (noteOf(here.variant, inPlace.note) ?? null);
      const box = note === null ? null : boxOf(stage.scene(), note.id);
      return (
        <WriteField
          at={at}
          zoom={view.zoom}
          note={note}
          height={(box?.height ?? plainNote.height) * view.zoom}
          onDone={(words) => {
            close();
            writeNote(inPlace.note, words, inPlace.at);
          }}
        />
      );
    }
    case "name": {
      const label = frameOf(here.variant, inPlace.frame)?.label ?? "";
      return (
        <NameField
          at={at}
          name={t("canvas.field.frame")}
          placeholder={t("canvas.field.framePlaceholder")}
          value={label}
          onDone={(next) => {
            close();
            nameFrame(inPlace.frame, next);
          }}
          onCancel={() => {
            close();
            document.endGesture();
          }}
        />
      );
    }
    case "relate":
      return (
        <RelateField
          at={at}
          from={inPlace.from}
          variant={here.variant}
          onPick={(id) => {
            close();
            const relation = relate(inPlace.from, id);
            if (relation !== null) surface.open({ does: "label", relation });
          }}
          onNew={(label) => {
            close();
            const wish = { x: place.x + 280, y: place.y + 40 };
            const spot = freeFor(stage, "actor", label, wish, place);
            const added = addNamed("actor", label, spot, inPlace.from);
            if (added?.relation != null) surface.open({ does: "label", relation: added.relation });
          }}
          onCancel={close}
        />
      );
  }
}

/** The free place for an element that has its name by now, and with it its size. */
function freeFor(stage: Stage, kind: ElementKind, label: string, wish: Point, from: Point | null = null) {
  const size = sizeOf(newElement("", kind, label, null));
  return freePlace(stage.scene(), wish, { size, from });
}

/** What has the focus again when the field is closed. */
function subjectOf(inPlace: InPlace): string | null {
  switch (inPlace.does) {
    case "rename":
      return inPlace.id;
    case "write":
      return inPlace.note;
    case "name":
      return inPlace.frame;
    default:
      return null;
  }
}

function placeOf(stage: Stage, inPlace: InPlace): Point | null {
  const { elementsById, relationsById } = stage.scene();
  switch (inPlace.does) {
    case "add":
      return inPlace.at;
    case "rename":
      return elementsById.get(inPlace.id) ?? null;
    case "write":
      return inPlace.at;
    case "name": {
      const frame = stage.scene().frames.find(({ id }) => id === inPlace.frame);
      if (frame === undefined) return null;
      const { rect, tab } = frame;
      return tab === null
        ? { x: rect.x + Math.min(rect.width / 2, 110), y: rect.y - 12 }
        : { x: tab.x + tab.width / 2, y: tab.y + tab.height / 2 };
    }
    case "relate":
      return elementsById.get(inPlace.from) ?? null;
    case "label": {
      const rect = relationsById.get(inPlace.relation)?.label.rect;
      return rect === undefined ? null : { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    }
  }
}
