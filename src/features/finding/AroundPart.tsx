import { useState } from "react";

import { stepsAround, walks } from "~/analysis/finding/criterion";
import { useText } from "~/i18n/text";
import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { session, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { ChoiceChips } from "~/ui/Chips";

import { aroundOf, plainAround } from "./asking";
import { elementNames } from "./names";

import css from "./Finding.module.css";

/** What is around the picked elements: how far, and which way. Once it is shown, each choice shows at once. */
export function AroundPart({ variant }: { variant: Variant }) {
  const t = useText();
  const asked = useSession(({ finding }) => aroundOf(finding));
  const selection = useSession((state) => state.selection);
  const [wished, setWished] = useState(plainAround);
  const { steps, walk } = asked ?? wished;
  const picked = [...selection].filter((id) => elementOf(variant, id) !== undefined);

  function choose(change: Partial<typeof plainAround>): void {
    setWished({ by: "around", steps, walk, ...change });
    if (asked !== undefined) session.ask({ ...asked, ...change });
  }

  return (
    <fieldset className={css["part"]}>
      <legend>{t("finding.neighbours.title")}</legend>
      <ChoiceChips
        label={t("finding.neighbours.steps")}
        choices={stepsAround.map((count) => ({
          value: String(count),
          text: t("finding.neighbours.stepCount", { count }),
        }))}
        value={String(steps)}
        onChange={(value) => choose({ steps: Number(value) })}
      />
      <ChoiceChips
        label={t("finding.neighbours.walk")}
        choices={walks.map((value) => ({ value, text: t(`finding.neighbours.walks.${value}`) }))}
        value={walk}
        onChange={(value) => choose({ walk: value ?? walk })}
      />
      {picked.length === 0 ? (
        <p className={css["hint"]}>{t("finding.neighbours.hint")}</p>
      ) : (
        <Button onClick={() => session.ask({ by: "around", items: picked, steps, walk })}>
          {t("finding.neighbours.show", { name: elementNames(variant, picked, t) })}
        </Button>
      )}
    </fieldset>
  );
}
