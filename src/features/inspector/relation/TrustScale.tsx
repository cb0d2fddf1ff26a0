import { useText } from "~/i18n/text";
import type { Direction } from "~/model/relation";
import { session } from "~/state/stores";

import { editTrust, type Target } from "../edits";
import { RatedScale } from "../RatedScale";
import { trustSteps } from "../steps";

interface TrustScaleProps {
  target: Target;
  direction: Direction;
  label: string;
  value: number | null | undefined;
  /** Who trusts whom, where it is one pair. */
  parties?: { readonly x: string; readonly y: string };
}

/** Trust one way. Whoever goes to it goes on rating this way by keys on the map. */
export function TrustScale({ target, direction, label, value, parties }: TrustScaleProps) {
  const t = useText();
  return (
    <RatedScale
      label={label}
      steps={trustSteps(t)}
      value={value}
      onReach={() => session.setRatingDirection(direction)}
      onRate={(rated, gesture) =>
        editTrust(
          target,
          direction,
          { value: rated },
          { gesture, ...(parties === undefined ? {} : { parties }) },
        )
      }
    />
  );
}
