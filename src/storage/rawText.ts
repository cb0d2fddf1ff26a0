/** Whatever is stored, as text to carry away: JSON where it can be JSON, and never a throw. */
export function rawText(stored: unknown): string {
  const above: object[] = [];
  try {
    return `${JSON.stringify(stored, plain, 2)}\n`;
  } catch (error) {
    return String(error);
  }

  /** Names what JSON has no word for, instead of leaving it out or giving up. */
  function plain(this: object, _key: string, value: unknown): unknown {
    if (typeof value === "bigint" || value === undefined) return String(value);
    if (typeof value === "number" && !Number.isFinite(value)) return String(value);
    if (typeof value !== "object" || value === null) return value;
    while (above.length > 0 && above.at(-1) !== this) above.pop();
    if (above.includes(value)) return "(itself)";
    const shown = value instanceof Map || value instanceof Set ? [...value] : value;
    above.push(shown);
    return shown;
  }
}
