import type { RelationStyle } from "~/lenses/lens";
import type { Element } from "~/model/element";
import type { Frame } from "~/model/frame";
import type { Note } from "~/model/note";
import type { Relation } from "~/model/relation";

import type { DressLook } from "./dress";
import type { ElementLook, PlacedText } from "./element-look";
import type { IconData } from "./icons";
import type { LabelPlace } from "./label-places";
import type { Rect } from "./path";
import type { Spread } from "./projection";
import type { FanPlace, RelationCurve } from "./relation-curve";

export interface SceneElement {
  readonly id: string;
  readonly kind: Element["kind"];
  /** The middle. */
  readonly x: number;
  readonly y: number;
  readonly look: ElementLook;
  readonly icon: IconData;
  readonly confidential: boolean;
  /** Tidying leaves it where it is. */
  readonly pinned: boolean;
  /** It is no longer there: it is drawn to show where it was. */
  readonly ghost?: true;
  /** What the lens puts around it; null where it says nothing of it. */
  readonly dress: DressLook | null;
  /** How far that reaches beyond the border, for relations to end there. */
  readonly reach: number;
  readonly box: Rect;
  /** Around the element and its dress. */
  readonly outer: Rect;
}

/** The words on a relation, on a pill. Lines are placed from the middle of the pill. */
export interface SceneLabel {
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PlacedText[];
  readonly notes: readonly PlacedText[];
  readonly place: LabelPlace;
  /** Found no free place on the wall: it is shown while its relation is pointed at. */
  readonly hidden: boolean;
  readonly rect: Rect;
}

export interface SceneRelation {
  readonly id: string;
  readonly kind: Relation["kind"];
  readonly from: string;
  readonly to: string;
  readonly fan: FanPlace;
  readonly style: RelationStyle;
  readonly curve: RelationCurve;
  readonly label: SceneLabel;
  readonly ghost?: true;
}

/** What a drawing shows of another variant: what is no longer there, to be looked at alone. */
export interface SceneGhosts {
  readonly elements: readonly SceneElement[];
  readonly relations: readonly SceneRelation[];
}

/** A frame: a floor with a border, and its name on a tab upon the border. */
export interface SceneFrame {
  readonly sort: "frame";
  readonly id: string;
  readonly tint: Frame["tint"];
  readonly scale: number;
  /** The middle. */
  readonly x: number;
  readonly y: number;
  readonly rect: Rect;
  /** The name, placed from the middle; null where the frame has none. */
  readonly name: PlacedText | null;
  /** The tab that the name stands on, and the sign of what is confidential. */
  readonly tab: Rect | null;
  readonly confidential: boolean;
  /** Around the frame and its tab. */
  readonly outer: Rect;
}

/** A note: paper with words, placed from its middle. */
export interface SceneNote {
  readonly sort: "note";
  readonly id: string;
  readonly tint: Note["tint"];
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly rect: Rect;
  readonly lines: readonly PlacedText[];
  readonly confidential: boolean;
}

export type SceneAnnotation = SceneFrame | SceneNote;

/** A variant as it is drawn through a lens: everything with its exact place, nothing that a renderer must work out. */
export interface Scene {
  /** The larger first, which lie under the others. */
  readonly frames: readonly SceneFrame[];
  readonly elements: readonly SceneElement[];
  readonly relations: readonly SceneRelation[];
  readonly notes: readonly SceneNote[];
  /** They lie under what is there. */
  readonly ghosts: SceneGhosts;
  readonly elementsById: ReadonlyMap<string, SceneElement>;
  readonly relationsById: ReadonlyMap<string, SceneRelation>;
  /** Around everything drawn; null where nothing is. */
  readonly bounds: Rect | null;
  /** The legend entries that something in it shows. */
  readonly entries: ReadonlySet<string>;
  /** Those that something in the variant would show, were nothing filtered out. */
  readonly present: ReadonlySet<string>;
  /** Where things stand, where that is not their place in the map. */
  readonly spread: Spread | null;
  /** Elements that wait in the tray. */
  readonly unplaced: readonly Element[];
}
