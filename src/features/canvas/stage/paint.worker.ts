import { fontFamily } from "~/scene/render/font";

import { type PackedChange, unpacked } from "./packing";
import { type Drawable, paintRequest, type PaintRequest, SceneMirror } from "./paint";

export type ToPainter =
  | { readonly say: "fonts"; readonly fonts: readonly { readonly url: string; readonly range: string }[] }
  | { readonly say: "scene"; readonly change: PackedChange }
  | { readonly say: "paint"; readonly id: number; readonly request: PaintRequest };

export type FromPainter =
  | { readonly say: "ready" }
  | { readonly say: "painted"; readonly id: number; readonly bitmap: ImageBitmap };

interface PainterScope {
  addEventListener: (sort: "message", listener: (event: MessageEvent<ToPainter>) => void) => void;
  postMessage: (message: FromPainter, transfer?: Transferable[]) => void;
  readonly fonts?: FontFaceSet;
}

const scope = self as unknown as PainterScope;
const mirror = new SceneMirror();
let drawable: Drawable = mirror.drawable;
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

function paint(id: number, request: PaintRequest): void {
  canvas ??= new OffscreenCanvas(request.width, request.height);
  if (canvas.width !== request.width) canvas.width = request.width;
  if (canvas.height !== request.height) canvas.height = request.height;
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) return;
  paintRequest(context, drawable, request);
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
      break;
    case "paint":
      paint(data.id, data.request);
      break;
  }
});
