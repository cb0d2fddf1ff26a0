import { useEffect, useState } from "react";

import { type CarriedFont, subsetsFor } from "~/formats/svg-fonts";

import { loadFonts } from "./fonts";

/** The pieces of the font that a text needs; null until they are here. */
export function useFonts(text: string | null): readonly CarriedFont[] | null {
  const [fonts, setFonts] = useState<readonly CarriedFont[] | null>(null);
  const wanted = text === null ? null : subsetsFor(text).join(" ");
  useEffect(() => {
    if (text === null) return;
    let current = true;
    void fontsFor(text).then((loaded) => {
      if (current) setFonts(loaded);
    });
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- another text of the same characters needs the same pieces
  }, [wanted]);
  return fonts;
}

/** The pieces of the font for a text. A picture that carries none borrows one, which is better than no picture. */
export function fontsFor(text: string): Promise<readonly CarriedFont[]> {
  return loadFonts(subsetsFor(text)).catch(() => []);
}
