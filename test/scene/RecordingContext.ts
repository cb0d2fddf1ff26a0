import { rounded } from "~/scene/path";
import type { Context } from "~/scene/render/canvas";

/** One thing drawn, in the words that both renderers share: numbers to hundredths, colours as they are. */
export type Drawn =
  | {
      readonly as: "path";
      readonly path: string;
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly width: string | null;
      readonly dash: string;
    }
  | {
      readonly as: "text";
      readonly text: string;
      readonly x: string;
      readonly y: string;
      readonly size: number;
      readonly weight: number;
      readonly fill: string;
      readonly direction: string;
      /** Which end stands at `x`. */
      readonly align: string;
    }
  | {
      readonly as: "icon";
      readonly paths: readonly string[];
      readonly x: string;
      readonly y: string;
      readonly scale: number;
      readonly stroke: string;
    };

/** What an icon's path is in a browser: the test only needs to know which it was. */
export class NamedPath {
  readonly data: string;

  constructor(data: string) {
    this.data = data;
  }
}

/** A canvas that writes down what is drawn on it. */
export class RecordingContext {
  readonly drawn: Drawn[] = [];
  readonly canvas = { width: 800, height: 600 };
  fillStyle = "";
  strokeStyle = "";
  lineWidth = 1;
  lineJoin = "";
  lineCap = "";
  font = "";
  direction = "";
  textAlign = "";
  #path = "";
  #dash: readonly number[] = [];
  #open: { path: string; fill: string | null } | null = null;
  #icon: { x: number; y: number; scale: number; paths: string[] } | null = null;

  get asContext(): Context {
    return this as unknown as Context;
  }

  /** Everything drawn, in order. */
  get all(): readonly Drawn[] {
    this.#flush();
    return this.drawn;
  }

  beginPath(): void {
    this.#flush();
    this.#path = "";
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${at(x, y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${at(x, y)}`;
  }

  bezierCurveTo(...points: readonly number[]): void {
    this.#path += `C${at(...points)}`;
  }

  closePath(): void {
    this.#path += "Z";
  }

  fill(): void {
    this.#open = { path: this.#path, fill: this.fillStyle };
  }

  stroke(path?: NamedPath): void {
    if (path !== undefined) {
      this.#icon?.paths.push(path.data);
      return;
    }
    const fill = this.#open?.fill ?? null;
    this.#open = null;
    const dash = this.#dash.map(rounded).join(" ");
    const [stroke, width] = [this.strokeStyle, rounded(this.lineWidth)];
    this.drawn.push({ as: "path", path: this.#path, fill, stroke, width, dash });
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = dash;
  }

  fillText(text: string, x: number, y: number): void {
    this.#flush();
    const [weight = "", size = ""] = this.font.split(" ");
    this.drawn.push({
      as: "text",
      text,
      x: rounded(x),
      y: rounded(y),
      size: Number.parseFloat(size),
      weight: Number(weight),
      fill: this.fillStyle,
      direction: this.direction,
      align: this.textAlign,
    });
  }

  save(): void {
    this.#flush();
    this.#icon = { x: 0, y: 0, scale: 1, paths: [] };
  }

  translate(x: number, y: number): void {
    if (this.#icon !== null) Object.assign(this.#icon, { x, y });
  }

  scale(scale: number): void {
    if (this.#icon !== null) this.#icon.scale = scale;
  }

  restore(): void {
    const icon = this.#icon;
    this.#icon = null;
    if (icon === null) return;
    const { paths, scale } = icon;
    const [x, y] = [rounded(icon.x), rounded(icon.y)];
    this.drawn.push({ as: "icon", paths, x, y, scale, stroke: this.strokeStyle });
  }

  setTransform(): void {}
  clearRect(): void {}
  fillRect(): void {}

  /** A form that was filled and never stroked. */
  #flush(): void {
    const open = this.#open;
    this.#open = null;
    if (open !== null) this.drawn.push({ as: "path", ...open, stroke: null, width: null, dash: "" });
  }
}

function at(...numbers: readonly number[]): string {
  return numbers.map(rounded).join(" ");
}
