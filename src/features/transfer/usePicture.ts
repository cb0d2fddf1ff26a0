import { useEffect, useState } from "react";

import { layOut, type Picture } from "~/formats/picture";
import { pictureSvg } from "~/formats/svg";
import { type CarriedFont, subsetsFor } from "~/formats/svg-fonts";
import { useText } from "~/i18n/text";
import { palettes, type Theme } from "~/lenses/palette";
import { measureText } from "~/scene/measure";
import type { Scene } from "~/scene/scene";

import { loadFonts } from "./fonts";
import { frameOf, type PicturePart, type PictureWords } from "./pictureWords";

export interface PictureWish {
  readonly parts: ReadonlySet<PicturePart>;
  readonly theme: Theme;
  readonly paper: "paper" | "transparent";
}

export interface Drawn {
  readonly picture: Picture;
  /** The whole file, to show itself in its own size or another. */
  readonly svg: (size?: { readonly width: number; readonly height: number }) => string;
}

/** The picture as wished; null where none is wished, and until its font is here. */
export function usePicture(scene: Scene, words: PictureWords, wish: PictureWish | null): Drawn | null {
  const t = useText();
  const draw = wish === null ? null : drawing(scene, words, wish, t("common.app"));
  const fonts = useFonts(draw?.svg([]) ?? null);
  return fonts === null || draw === null
    ? null
    : { picture: draw.picture, svg: (size) => draw.svg(fonts, size) };
}

function drawing(scene: Scene, words: PictureWords, { parts, theme, paper }: PictureWish, untitled: string) {
  const picture = layOut(scene, frameOf(words, parts), measureText);
  return {
    picture,
    svg: (fonts: readonly CarriedFont[], size?: { readonly width: number; readonly height: number }) =>
      pictureSvg(picture, {
        palette: palettes[theme],
        paper,
        title: words.title ?? untitled,
        description: words.description,
        fonts,
        ...(size === undefined ? {} : { size }),
      }),
  };
}

/** The pieces of the font that a text needs; null until they are here. */
function useFonts(text: string | null): readonly CarriedFont[] | null {
  const [fonts, setFonts] = useState<readonly CarriedFont[] | null>(null);
  const wanted = text === null ? null : subsetsFor(text).join(" ");
  useEffect(() => {
    if (text === null) return;
    let current = true;
    // A picture that carries no font borrows one, which is better than no picture.
    void loadFonts(subsetsFor(text))
      .catch(() => [])
      .then((loaded) => {
        if (current) setFonts(loaded);
      });
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- another text of the same characters needs the same pieces
  }, [wanted]);
  return fonts;
}
