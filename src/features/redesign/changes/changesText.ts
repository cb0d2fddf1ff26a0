import type { ToldChange } from "~/formats/changes";
import type { SayWith } from "~/formats/sentences";

/** A list of changes as plain text: what is compared, then a line for each change with the reason given. */
export function textOf(
  title: string,
  told: readonly ToldChange[],
  whyOf: (id: string) => string,
  say: SayWith,
): string {
  const lines = told.map(({ id, sentence }) => {
    const why = whyOf(id).trim().replaceAll(/\s+/gu, " ");
    return `- ${why === "" ? sentence : say("changes.because", { sentence, why })}`;
  });
  return [title, "", ...lines, ""].join("\n");
}
