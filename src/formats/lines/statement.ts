import type { ElementKind } from "~/model/element";
import type { Relation, RelationKind } from "~/model/relation";

import type { Stretch } from "./problem";

/** An element as a line names it. */
export interface Name extends Stretch {
  readonly name: string;
  /** Null: as it is, or to be guessed. */
  readonly kind: ElementKind | null;
  /** In quotes or in a table: the beginning of a name does not stand for it. */
  readonly whole: boolean;
  /** Which of several of one name, counted from one: `"Police" #2`. */
  readonly number: number | null;
}

export type Confidence = "low" | "medium" | "high";

/** One for the trust that is given, or one each way. */
type ConfidenceGiven =
  | { readonly given: Confidence }
  | { readonly forward: Confidence | null; readonly backward: Confidence | null };

/** What a line says of a relation. What it does not mention is not there; null says that it is not known. */
export interface Details {
  readonly kind?: RelationKind;
  readonly label?: string;
  readonly trust?: { readonly forward?: number | null; readonly backward?: number | null };
  readonly confidence?: ConfidenceGiven;
  readonly protection?: number | null;
  readonly empowerment?: number | null;
  readonly strength?: number | null;
  readonly formality?: NonNullable<Relation["formality"]>;
  readonly roles?: NonNullable<Relation["roles"]>;
  readonly beneficiary?: Name | null;
}

/** Where the details stand that can turn out not to fit the map. */
export type DetailPlaces = { readonly [Detail in keyof Details]?: Stretch };

/** `mutual`: one relation each way. `places`: where each detail stands. */
interface Joining extends Stretch {
  readonly from: Name;
  readonly to: Name;
  readonly mutual: boolean;
  readonly details: Details;
  readonly places: DetailPlaces;
}

/** `again`: another one, whatever there is. */
export type Statement =
  | ({ readonly does: "add"; readonly who: Name; readonly again: boolean } & Stretch)
  | ({ readonly does: "remove"; readonly who: Name } & Stretch)
  | ({ readonly does: "relate"; readonly again: boolean } & Joining)
  | ({ readonly does: "part" } & Joining);
