/** What a piece of work costs in milliseconds of processor time, which a busy machine does not make more. */
export function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
