import { layOut, type Picture } from "~/formats/picture";
import { pictureNode, pictureSvg, type SvgLook, type SvgOptions } from "~/formats/svg";
import type { CarriedFont } from "~/formats/svg-fonts";
import type { Text } from "~/i18n/text";
import { palettes, type Theme } from "~/lenses/palette";
import type { SvgNode } from "~/lib/svg-node";
import { brightOf } from "~/scene/bright";
import { measureText } from "~/scene/measure";

import type { PictureChoices } from "./pictureChoices";
import { frameOf, type PictureWords, pictureWords, sayer } from "./pictureWords";
import { type Shown, shownOf } from "./shown";
import { seenOf, type Subject } from "./subject";

/** A picture that somebody has chosen, before it is a file. */
export interface Drawing {
  readonly shown: Shown;
  readonly words: PictureWords;
  readonly picture: Picture;
  /** The whole file, in its own size or another, with or without a map in it. */
  readonly svg: (fonts: readonly CarriedFont[], more?: Pick<SvgOptions, "size" | "carries">) => string;
  /** The picture for a page of ours. */
  readonly node: () => SvgNode;
}

export interface DrawingOptions {
  readonly choices: PictureChoices;
  /** The colours that come of them. */
  readonly colours: Theme;
  readonly t: Text;
  readonly today: Date;
}

export function drawingOf(subject: Subject, { choices, colours, t, today }: DrawingOptions): Drawing {
  const shown = shownOf(subject, choices, sayer(t));
  const words = pictureWords(subject, shown, t, today);
  const picture = layOut(shown.scene, frameOf(words, choices.parts), measureText, shown.clip);
  const look: SvgLook = {
    palette: palettes[colours],
    paper: choices.paper,
    bright: brightOf(shown.scene, subject.focus, subject.rest === "dim" ? seenOf(subject) : null),
  };
  const app = t("common.app");
  return {
    ...{ shown, words, picture },
    svg: (fonts, more) =>
      pictureSvg(picture, {
        ...look,
        title: (choices.parts.has("title") ? words.title : null) ?? app,
        description: words.description,
        fonts,
        ...more,
      }),
    node: () => pictureNode(picture, look),
  };
}
