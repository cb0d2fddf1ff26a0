import { useText } from "~/i18n/text";
import { addressesIn } from "~/lib/outside";

import { OutsideLink } from "./OutsideLink";
import { TypedField } from "./TypedField";

import css from "./parts.module.css";

interface NoteFieldProps {
  value: string;
  onType: (typed: string, gesture: string) => void;
}

/** A note is plain text; the addresses in it stand below as links. */
export function NoteField({ value, onType }: NoteFieldProps) {
  const t = useText();
  const addresses = addressesIn(value);
  return (
    <div className={css["block"]}>
      <TypedField multiline label={t("inspector.note")} value={value} onType={onType} />
      {addresses.length === 0 ? null : (
        <ul aria-label={t("inspector.leave.links")} className={css["lead"]}>
          {addresses.map((address) => (
            <li key={address}>
              <OutsideLink address={address} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
