import { useText } from "~/i18n/text";
import { actorsOf, elementOf } from "~/model/queries";
import { Select } from "~/ui/Select";

import { useVariant } from "./inView";
import { nameOf } from "./names";

/** Lists up to this length stand ready; longer ones are made when the control is reached. */
const short = 100;

interface ActorSelectProps {
  label: string;
  value: string | null | undefined;
  empty: string;
  inline?: boolean;
  onChange: (id: string | null) => void;
}

/** Any actor of the variant in view. */
export function ActorSelect({ label, value, empty, inline = false, onChange }: ActorSelectProps) {
  const t = useText();
  const variant = useVariant();
  if (variant === null) return null;
  const actors = actorsOf(variant);
  const choices = () => actors.map((actor) => ({ value: actor.id, text: nameOf(actor, t) }));
  return (
    <Select
      label={label}
      inline={inline}
      value={value}
      empty={empty}
      mixed={t("inspector.mixed")}
      choices={actors.length > short ? choices : choices()}
      chosenText={value == null ? "" : nameOf(elementOf(variant, value), t)}
      onChange={onChange}
    />
  );
}
