import type { ReactNode } from "react";

import { useText } from "~/i18n/text";
import type { RelationKind } from "~/model/relation";
import { relationKinds } from "~/model/vocabulary";
import { Helped } from "~/ui/Helped";

import { choicesOf, termsOf } from "../choices";
import { editRelations, type Target } from "../edits";
import { PickedChips } from "../PickedChips";
import { likelyCount } from "./likelyKinds";

interface KindChipsProps {
  target: Target;
  value: RelationKind | undefined;
  order: readonly RelationKind[];
  aside?: ReactNode;
}

export function KindChips({ target, value, order, aside }: KindChipsProps) {
  const t = useText();
  const word = (kind: RelationKind) => t(`words.relationKinds.${kind}`);
  const meaning = (kind: RelationKind) => t(`inspector.help.kindTerms.${kind}`);
  return (
    <Helped
      name={t("inspector.meaningOf", { name: t("inspector.relation.kind") })}
      text={t("inspector.help.kinds")}
      terms={termsOf(relationKinds, word, meaning)}
    >
      {(button) => (
        <PickedChips
          label={t("inspector.relation.kind")}
          aside={
            <>
              {aside} {button}
            </>
          }
          choices={choicesOf(order, word, meaning)}
          value={value}
          first={likelyCount}
          more={(count) => ({
            text: t("inspector.more", { count }),
            name: t("inspector.moreKinds", { count }),
          })}
          onPick={(kind, gesture) => {
            if (kind !== null) editRelations(target, { kind }, gesture);
          }}
        />
      )}
    </Helped>
  );
}
