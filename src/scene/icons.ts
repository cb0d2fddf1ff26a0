import {
  ArrowDownToLine,
  Box,
  BrickWall,
  Building2,
  CloudLightning,
  Coins,
  Construction,
  Cpu,
  Database,
  Eye,
  Factory,
  Flame,
  Gavel,
  GraduationCap,
  HandHeart,
  HandHelping,
  Handshake,
  House,
  Inbox,
  type IconNode,
  Landmark,
  Leaf,
  Lightbulb,
  Lock,
  MapPin,
  Megaphone,
  MonitorSmartphone,
  Newspaper,
  Package,
  PersonStanding,
  Pin,
  Scale,
  Server,
  Shield,
  ShieldHalf,
  Skull,
  Sparkles,
  Stamp,
  CircleUser,
  Swords,
  ThumbsUp,
  TriangleAlert,
  ConciergeBell,
  Users,
  UsersRound,
} from "lucide";

import type { SignName } from "~/lenses/lens";
import type { Element } from "~/model/element";
import type { actorTypes, commodityTypes } from "~/model/vocabulary";

const actorIcons: Readonly<Record<(typeof actorTypes)[number], IconNode>> = {
  state_government: Landmark,
  legislature: Building2,
  judiciary: Gavel,
  state_agency: Stamp,
  local_authority: Landmark,
  police: Shield,
  border_agency: BrickWall,
  military: Swords,
  intelligence: Eye,
  oversight_body: Scale,
  international_institution: Handshake,
  foreign_state: Landmark,
  private_firm: Factory,
  private_security: ShieldHalf,
  tech_platform: MonitorSmartphone,
  infrastructure_operator: Server,
  civil_society: HandHeart,
  academia: GraduationCap,
  media: Newspaper,
  citizens: Users,
  affected_group: UsersRound,
  armed_group: Flame,
  criminal_network: Skull,
  other: CircleUser,
};

const commodityIcons: Readonly<Record<(typeof commodityTypes)[number], IconNode>> = {
  data: Database,
  goods: Package,
  people: PersonStanding,
  money: Coins,
  infrastructure: Construction,
  technology: Cpu,
  knowledge: Lightbulb,
  weapons: Swords,
  services: ConciergeBell,
  environment: Leaf,
};

/** An icon as SVG path data on a grid of 24 × 24. */
export type IconData = readonly string[];

const drawn = new Map<IconNode, IconData>();

export function iconOf(element: Element): IconData {
  return iconData(nodeOf(element));
}

/** A square for formal, a circle for informal, both in one for mixed; a picture for each practice. */
const signIcons: Readonly<Record<SignName, IconNode>> = {
  formal: [["rect", { x: 4, y: 4, width: 16, height: 16, rx: 1 }]],
  informal: [["circle", { cx: 12, cy: 12, r: 9 }]],
  mixed: [
    ["rect", { x: 3, y: 3, width: 18, height: 18, rx: 1 }],
    ["circle", { cx: 12, cy: 12, r: 5 }],
  ],
  generate: Sparkles,
  provide: HandHelping,
  receive: Inbox,
  applaud: ThumbsUp,
  undergo: ArrowDownToLine,
  protest: Megaphone,
};

export function signIcon(sign: SignName): IconData {
  return iconData(signIcons[sign]);
}

export function lockIcon(): IconData {
  return iconData(Lock);
}

export function pinIcon(): IconData {
  return iconData(Pin);
}

function nodeOf(element: Element): IconNode {
  switch (element.kind) {
    case "actor":
      return element.type === null ? Users : actorIcons[element.type];
    case "space":
      return element.medium === "virtual" ? MonitorSmartphone : element.medium === "hybrid" ? House : MapPin;
    case "commodity":
      return element.type === null ? Box : commodityIcons[element.type];
    case "threat":
      return element.type === "disinformation"
        ? Megaphone
        : element.type === "disaster"
          ? CloudLightning
          : TriangleAlert;
  }
}

/** The parts of an icon as path data, whatever elements its author drew them with. */
function iconData(node: IconNode): IconData {
  const known = drawn.get(node);
  if (known !== undefined) return known;
  const data = node.map(([tag, attributes]) => {
    const n = (name: string) => Number(attributes[name] ?? 0);
    switch (tag) {
      case "path":
        return String(attributes["d"]);
      case "circle":
        return ellipse(n("cx"), n("cy"), n("r"), n("r"));
      case "ellipse":
        return ellipse(n("cx"), n("cy"), n("rx"), n("ry"));
      case "line":
        return `M${n("x1")} ${n("y1")}L${n("x2")} ${n("y2")}`;
      case "rect":
        return box(n("x"), n("y"), n("width"), n("height"), n("rx"));
      case "polyline":
        return `M${String(attributes["points"])}`;
      default:
        return `M${String(attributes["points"])}Z`;
    }
  });
  drawn.set(node, data);
  return data;
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
}

function box(x: number, y: number, w: number, h: number, r: number): string {
  return `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${
    2 * r - w
  }a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
}
