import { useText } from "~/i18n/text";

import { Part } from "./Part";
import { SourcesPicker, type SourcesPickerProps } from "./SourcesPicker";

export function SourcesPart(props: SourcesPickerProps) {
  const t = useText();
  return (
    <Part name="sources" title={t("inspector.sources.title")} count={props.chosen.length}>
      <SourcesPicker {...props} />
    </Part>
  );
}
