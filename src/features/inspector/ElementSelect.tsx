import { useText } from "~/i18n/text";
import type { Element } from "~/model/element";
import { Select } from "~/ui/Select";

import { useVariant } from "./inView";
import { nameOf } from "./names";

interface ElementSelectProps {
  label: string;
  value: Element;
  onChange: (id: string) => void;
}

/** Any element of the variant in view; the list is made when the control is reached, since it may be long. */
export function ElementSelect({ label, value, onChange }: ElementSelectProps) {
  const t = useText();
  const variant = useVariant();
  if (variant === null) return null;
  return (
    <Select
      label={label}
      value={value.id}
      choices={() => variant.elements.map((element) => ({ value: element.id, text: nameOf(element, t) }))}
      chosenText={nameOf(value, t)}
      onChange={(id) => {
        if (id !== null) onChange(id);
      }}
    />
  );
}
