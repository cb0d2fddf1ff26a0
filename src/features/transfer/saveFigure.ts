import type { Figure } from "~/charts/figure";
import { chartSvg, type ChartPicture, layOutChart } from "~/formats/figure-svg";
import { fileName } from "~/formats/file-name";
import { pngSize } from "~/formats/png";
import { type Text, text } from "~/i18n/text";
import { palettes } from "~/lenses/palette";
import { confidentialIds } from "~/model/commands/confidential";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { measureText } from "~/scene/measure";
import { document, session } from "~/state/stores";
import { download } from "~/ui/download";

import { pngOf } from "./png";
import { fontsFor } from "./useFonts";
import "./words";

/** So wide charts are in files, in pixels: they stand in documents and on slides. */
const fileWidth = 560;
const pngScale = 2;

/** Hands the reader a chart about what is open as a file, and gives the name of the file. */
export async function saveFigure(figure: Figure, kind: "svg" | "png"): Promise<string> {
  const { map } = document.getState();
  const { variantId } = session.getState();
  if (map === null || variantId === null) throw new Error("saveFigure: no map is open");
  const t = text();
  const title = map.title.trim() === "" ? t("report.untitled") : map.title.trim();
  const picture = pictureOf(figure, map, variantOf(map, variantId), t, title);
  const said = `${title}: ${figure.title}`;
  const look = { palette: palettes.light };
  const fonts = await fontsFor(chartSvg(picture, said, { ...look, fonts: [] }));
  const name = fileName(`${title} – ${figure.title}`, kind);
  if (kind === "svg") {
    const svg = chartSvg(picture, said, { ...look, fonts });
    download(name, new Blob([svg], { type: "image/svg+xml" }));
  } else {
    const size = pngSize(picture.width, picture.height, pngScale);
    const svg = chartSvg(picture, said, { ...look, fonts, size });
    download(name, await pngOf(svg, size, new AbortController().signal));
  }
  return name;
}

function pictureOf(figure: Figure, map: RelataMap, variant: Variant, t: Text, title: string): ChartPicture {
  const whole = figure.chart(fileWidth);
  const secret = confidentialIds(map);
  // Figures are made without what is confidential where they can be; what still names it is not drawn.
  const parts = whole.parts.filter(({ id }) => id === null || !secret.has(id));
  const asOf = variant.asOf.trim() || (variant.basedOn === null ? map.asOf.trim() : "");
  const setting = [
    title,
    map.variants.length > 1 ? variant.name.trim() : "",
    asOf === "" ? "" : t("transfer.picture.asOf", { asOf }),
    t("transfer.picture.drawn", { date: new Date() }),
  ];
  const { coding } = map;
  const notes = [
    figure.caption,
    secret.size === 0 ? "" : t("transfer.picture.withoutConfidential"),
    coding === null ? "" : coding.note.trim() || t("transfer.picture.coding"),
    t("transfer.picture.made"),
  ];
  const frame = { title: figure.title, setting: setting.filter((part) => part !== "").join(" · "), notes };
  return layOutChart({ ...whole, parts }, frame, measureText);
}
