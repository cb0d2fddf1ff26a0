import type { Element, ElementKind } from "~/model/element";

import type { Target } from "../edits";
import { ofKind } from "../shared";
import { ActorFields } from "./ActorFields";
import { CommodityFields } from "./CommodityFields";
import { SpaceFields } from "./SpaceFields";
import { ThreatFields } from "./ThreatFields";

interface KindFieldsProps {
  target: Target;
  kind: ElementKind;
  elements: readonly Element[];
}

/** What elements of one kind alone have, of one or of several. */
export function KindFields({ target, kind, elements }: KindFieldsProps) {
  switch (kind) {
    case "actor":
      return <ActorFields target={target} actors={ofKind(elements, kind)} />;
    case "space":
      return <SpaceFields target={target} spaces={ofKind(elements, kind)} />;
    case "commodity":
      return <CommodityFields target={target} commodities={ofKind(elements, kind)} />;
    case "threat":
      return <ThreatFields target={target} threats={ofKind(elements, kind)} />;
  }
}
