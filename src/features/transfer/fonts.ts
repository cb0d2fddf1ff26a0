import type { CarriedFont, FontSubset } from "~/formats/svg-fonts";

/** The bundled font as text, since a page that may connect to nothing cannot read its own font files. */
const files: Readonly<Record<FontSubset, () => Promise<{ readonly default: string }>>> = {
  latin: () =>
    import("@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline"),
  latinExt: () =>
    import("@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?inline"),
};

/** The pieces of the font that a picture carries. */
export function loadFonts(subsets: readonly FontSubset[]): Promise<readonly CarriedFont[]> {
  return Promise.all(
    subsets.map(async (subset) => {
      const { default: address } = await files[subset]();
      return { subset, base64: address.slice(address.indexOf(",") + 1) };
    }),
  );
}
