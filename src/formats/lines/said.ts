import type { ElementKind } from "~/model/element";
import type { RelationKind } from "~/model/relation";

import type { Details } from "./statement";

/** What a line does, for the interface to put into words. */
export type Said =
  | { readonly does: "adds"; readonly name: string; readonly kind: ElementKind; readonly guessed: boolean }
  | { readonly does: "makes"; readonly name: string; readonly kind: ElementKind }
  /** The beginning of a name was taken for the whole. */
  | { readonly does: "means"; readonly typed: string; readonly name: string }
  | { readonly does: "knows"; readonly name: string }
  | { readonly does: "removes"; readonly name: string }
  | {
      /** `keeps`: all of it is so already. `leaves`: what is mutual comes to stand beside it. */
      readonly does: "relates" | "changes" | "keeps" | "leaves" | "parts";
      readonly from: string;
      readonly to: string;
      readonly kind: RelationKind;
      readonly label: string;
      /** What the line mentions. */
      readonly details: Details;
    };
