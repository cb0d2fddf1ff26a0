import { legendWords } from "~/formats/legend";
import { layOut, type Picture } from "~/formats/picture";
import type { Report } from "~/formats/report/document";
import { reportHtml } from "~/formats/report/html";
import { reportMarkdown } from "~/formats/report/markdown";
import { lensNames } from "~/formats/report/picture";
import { reportOf } from "~/formats/report/report";
import { pictureSvg } from "~/formats/svg";
import { type CarriedFont, subsetsFor } from "~/formats/svg-fonts";
import type { Text } from "~/i18n/text";
import { sayingOf } from "~/i18n/useSay";
import { palettes } from "~/lenses/palette";
import { variantOf } from "~/model/queries";
import { measureText } from "~/scene/measure";
import { ruleSwitches } from "~/state/ruleSwitches";

import { inWords, isNothing } from "./confidentialCounts";
import { loadFonts } from "./fonts";
import { type ReportChoices, toldOf } from "./reportChoices";
import { shownOf } from "./shown";
import type { Subject } from "./subject";

/** The report of a variant as it is looked at, as one file. */
export async function makeReport(
  subject: Subject,
  choices: ReportChoices,
  t: Text,
  today: Date,
): Promise<Blob> {
  const { report, picture, description } = written(subject, choices, t, today);
  if (choices.kind === "markdown") return new Blob([reportMarkdown(report)], { type: "text/markdown" });
  const page = (fonts: readonly CarriedFont[]) =>
    htmlOf(report, picture, { title: report.title, description, fonts });
  // A report that carries no font borrows one, which is better than no report.
  const fonts = await loadFonts(subsetsFor(page([]))).catch(() => []);
  return new Blob([page(fonts)], { type: "text/html" });
}

function written(subject: Subject, choices: ReportChoices, t: Text, today: Date) {
  const { map, leftOut } = toldOf(subject, choices);
  const { variantId, look } = subject;
  const say = sayingOf(t);
  const shown = shownOf(subject, { scope: "all", confidential: choices.confidential }, say);
  const { scene } = shown;
  const variant = variantOf(map, variantId);
  const hidden = shown.leftOut.byLegend;
  const legend = legendWords(look, { map, variant, scene, hidden }, say);
  const counted = (elements: number, relations: number) => ({
    elements: t("common.elements", { count: elements }),
    relations: t("common.relations", { count: relations }),
  });
  const report = reportOf(
    {
      ...{ map, variantId, drawn: { look, scene, legend } },
      rulesOff: ruleSwitches.getState().off,
      leftOut: isNothing(leftOut) ? null : t("report.leftOut", inWords(leftOut, t)),
      date: t("transfer.picture.dated", { date: today }),
    },
    say,
  );
  const frame = { title: null, variant: null, setting: null, question: null, legend, notes: [] };
  return {
    report,
    picture: layOut(scene, frame, measureText, null),
    description: t("report.picture.described", {
      title: report.title,
      ...counted(variant.elements.length, variant.relations.length),
      lens: lensNames(legend),
    }),
  };
}

interface Carried {
  readonly title: string;
  readonly description: string;
  readonly fonts: readonly CarriedFont[];
}

function htmlOf(report: Report, picture: Picture, carried: Carried): string {
  const { width, height } = picture;
  const svg = pictureSvg(picture, { palette: palettes.light, paper: "transparent", ...carried });
  return reportHtml(report, { svg, width, height });
}
