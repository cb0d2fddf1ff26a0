import type { Text } from "~/i18n/text";
import type { Banding } from "~/layout/bandsBy";

export function bandingName(banding: Banding, t: Text): string {
  return banding === "sector" || banding === "kind"
    ? t(`tidy.banding.${banding}`)
    : t(`words.axes.${banding}`);
}

/** What stands in a band, in words. */
export function bandName(value: string | null, banding: Banding, t: Text): string {
  if (value === null) return t("tidy.unknownBand");
  switch (value) {
    case "actor":
    case "space":
    case "commodity":
    case "threat":
      return t(`tidy.kindBands.${value}`);
    default:
      return t(`words.${banding === "sector" ? "securityChain" : "axisPoles"}.${value}` as never);
  }
}
