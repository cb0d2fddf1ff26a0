import { useEffect, useState } from "react";

import { layOut, type Picture } from "~/formats/picture";
import { pictureSvg } from "~/formats/svg";
import { type CarriedFont, subsetsFor } from "~/formats/svg-fonts";
import { useText } from "~/i18n/text";
import { lensOf } from "~/lenses";
import { palettes, type Theme } from "~/lenses/palette";
import type { RelataMap } from "~/model/map";
import { buildScene } from "~/scene/build";
import { measureText } from "~/scene/measure";

import { loadFonts } from "./fonts";
import { frameOf, type PicturePart, type PictureWords, sayer } from "./pictureWords";

/** What a picture is made of: a variant as it is seen through a lens. */
export interface Subject {
  readonly map: RelataMap;
  readonly variantId: string;
  readonly lens: string;
  /** The legend entries that alone are shown on screen; empty for all. */
  readonly only: ReadonlySet<string>;
}

export interface PictureWish {
  readonly parts: ReadonlySet<PicturePart>;
  readonly filtered: boolean;
  readonly theme: Theme;
  readonly paper: "paper" | "transparent";
}

export interface Drawn {
  readonly picture: Picture;
  /** The whole file, to show itself in its own size or another. */
  readonly svg: (size?: { readonly width: number; readonly height: number }) => string;
}

/** The picture as wished; null where none is wished, and until its font is here. */
export function usePicture(subject: Subject, words: PictureWords, wish: PictureWish | null): Drawn | null {
  const t = useText();
  const draw = wish === null ? null : drawing(subject, words, wish, sayer(t), t("common.app"));
  const fonts = useFonts(draw?.svg([]) ?? null);
  return fonts === null || draw === null
    ? null
    : { picture: draw.picture, svg: (size) => draw.svg(fonts, size) };
}

function drawing(
  { map, variantId, lens, only }: Subject,
  words: PictureWords,
  { parts, filtered, theme, paper }: PictureWish,
  say: (key: string) => string,
  untitled: string,
) {
  const scene = buildScene(map, variantId, {
    lens: lensOf(lens),
    measure: measureText,
    say,
    ...(filtered ? { only } : {}),
  });
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
