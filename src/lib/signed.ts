/** A number with its sign, as people write it: "+2", "−1", "0"; with so many digits behind the point as are asked for. */
export function signed(value: number, digits?: number): string {
  const amount = digits === undefined ? String(Math.abs(value)) : Math.abs(value).toFixed(digits);
  if (Number(amount) === 0) return amount;
  return value < 0 ? `−${amount}` : `+${amount}`;
}
