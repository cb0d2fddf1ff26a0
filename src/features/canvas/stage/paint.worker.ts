import { fontFamily } from "~/scene/render/font";

import { type PackedChange, unpacked } from "./packing";
import { type Drawable, paintRequest, type PaintRequest, SceneMirror } from "./paint";

export type ToPainter =
  | { readonly say: "fonts"; readonly fonts: readonly { readonly url: string; readonly range: string }[] }
  /** The scene shown becomes another, by a change that makes useless whatever was told ahead. */
  | { readonly say: "scene"; readonly change: PackedChange }
  /** A scene that may be shown next, by what it has that the scene shown has not. */
  | { readonly say: "ahead"; readonly scene: number; readonly change: PackedChange }
  /** A scene told ahead is shown; the one shown until now is kept in its turn. */
  | { readonly say: "turn"; readonly scene: number; readonly from: number }
  /** A picture of the scene shown (null) or of one told ahead. */
  | {
      readonly say: "paint";
      readonly id: number;
      readonly request: PaintRequest;
      readonly scene: number | null;
    };

export type FromPainter =
  | { readonly say: "ready" }
  | { readonly say: "painted"; readonly id: number; readonly bitmap: ImageBitmap };

interface PainterScope {
  addEventListener: (sort: "message", listener: (event: MessageEvent<ToPainter>) => void) => void;
  postMessage: (message: FromPainter, transfer?: Transferable[]) => void;
  readonly fonts?: FontFaceSet;
}

const scope = self as unknown as PainterScope;
let mirror = new SceneMirror();
let drawable: Drawable = mirror.drawable;
const ahead = new Map<number, SceneMirror>();
let canvas: OffscreenCanvas | null = null;

async function loadFonts(fonts: readonly { readonly url: string; readonly range: string }[]): Promise<void> {
  const family = fontFamily.split(",")[0]?.replaceAll('"', "") ?? "";
  const faces = fonts.map(
    ({ url, range }) => new FontFace(family, `url("${url}")`, { weight: "200 800", unicodeRange: range }),
  );
  await Promise.allSettled(
    faces.map(async (face) => {
      await face.load();
      scope.fonts?.add(face);
    }),
  );
}

function paint(id: number, request: PaintRequest, scene: number | null): void {
  canvas ??= new OffscreenCanvas(request.width, request.height);
  if (canvas.width !== request.width) canvas.width = request.width;
  if (canvas.height !== request.height) canvas.height = request.height;
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) return;
  const shown = scene === null ? drawable : ahead.get(scene)?.drawable;
  paintRequest(context, shown ?? drawable, request);
  const bitmap = canvas.transferToImageBitmap();
  scope.postMessage({ say: "painted", id, bitmap }, [bitmap]);
}

scope.addEventListener("message", ({ data }) => {
  switch (data.say) {
    case "fonts":
      void loadFonts(data.fonts).then(() => scope.postMessage({ say: "ready" }));
      break;
    case "scene":
      mirror.apply(unpacked(data.change, (id) => mirror.relation(id)));
      drawable = mirror.drawable;
      ahead.clear();
      break;
    case "ahead":
      ahead.set(data.scene, mirror.with(unpacked(data.change, (id) => mirror.relation(id))));
      break;
    case "turn": {
      const next = ahead.get(data.scene);
      if (next === undefined) break;
      ahead.set(data.from, mirror);
      ahead.delete(data.scene);
      mirror = next;
      drawable = mirror.drawable;
      break;
    }
    case "paint":
      paint(data.id, data.request, data.scene);
      break;
  }
});
