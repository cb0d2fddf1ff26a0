/** Why something could not be kept, as far as a person can do something about it. */
export type FailureReason = "quota" | "newer-version" | "storage";

/** A newer Relata has taken over the storage; this page may look on, but never write or open it again. */
export class Retired extends Error {
  override readonly name = "Retired";
}

/** Tells a full disk by its exact name alone: guessing here is how other programs came to delete people's work. */
export function reasonOf(error: unknown): FailureReason {
  for (let each: unknown = error; each instanceof Object; each = (each as { inner?: unknown }).inner) {
    const { name } = each as { name?: unknown };
    if (name === "QuotaExceededError") return "quota";
    if (name === "Retired") return "newer-version";
  }
  return "storage";
}
