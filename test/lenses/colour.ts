/** Red, green and blue as light, 0 to 1. */
export type Light = readonly [number, number, number];

export function lightOf(hex: string): Light {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** The contrast of two colours as WCAG 2 counts it, 1 to 21. */
export function contrast(a: string, b: string): number {
  const luminance = ([red, green, blue]: Light) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [one, other] = [luminance(lightOf(a)), luminance(lightOf(b))];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

type Row = readonly [number, number, number];

/** What eyes without one sort of cone see: Machado, Oliveira and Fernandes (2009), severity 1. */
export const visions: Readonly<Record<string, readonly [Row, Row, Row]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** How far apart two colours look, as CIE 1976 counts it. */
export function distance(a: string, b: string, vision: string): number {
  const matrix = visions[vision];
  if (matrix === undefined) throw new Error(`distance: no vision ${vision}`);
  const seen = (hex: string) => {
    const light = lightOf(hex);
    const row = (weights: Row) => Math.min(1, Math.max(0, dot(weights, light)));
    return labOf([row(matrix[0]), row(matrix[1]), row(matrix[2])]);
  };
  const [p, q] = [seen(a), seen(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function dot(a: Light, b: Light): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function labOf(light: Light): Light {
  const curve = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
  const x = curve(dot([0.4124564, 0.3575761, 0.1804375], light) / 0.95047);
  const y = curve(dot([0.2126729, 0.7151522, 0.072175], light));
  const z = curve(dot([0.0193339, 0.119192, 0.9503041], light) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
