import { ArrowLeftRight } from "lucide";
import { useState } from "react";

import { pathLengths } from "~/analysis/finding/criterion";
import { useText } from "~/i18n/text";
import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { session, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { Select } from "~/ui/Select";

import { pathsOf, plainPaths } from "./asking";
import { elementName } from "./names";

import css from "./Finding.module.css";

/** How two picked elements are joined. Once it is shown, each choice shows at once. */
export function PathsPart({ variant }: { variant: Variant }) {
  const t = useText();
  const asked = useSession(({ finding }) => pathsOf(finding));
  const selection = useSession((state) => state.selection);
  const [wished, setWished] = useState(plainPaths);
  const { longest, directed } = asked ?? wished;
  const [from, to, ...more] = [...selection].filter((id) => elementOf(variant, id) !== undefined);

  function choose(change: Partial<typeof plainPaths>): void {
    setWished({ by: "paths", longest, directed, ...change });
    if (asked !== undefined) session.ask({ ...asked, ...change });
  }

  return (
    <fieldset className={css["part"]}>
      <legend>{t("finding.paths.title")}</legend>
      <Select
        label={t("finding.paths.length")}
        value={longest === null ? null : String(longest)}
        empty={t("finding.paths.shortest")}
        choices={pathLengths.map((count) => ({
          value: String(count),
          text: t("finding.paths.upTo", { count }),
        }))}
        onChange={(value) => choose({ longest: value === null ? null : Number(value) })}
      />
      <Checkbox
        label={t("finding.paths.directed")}
        state={directed}
        onChange={(on) => choose({ directed: on })}
      />
      {asked === undefined ? null : (
        <Button
          icon={ArrowLeftRight}
          onClick={() => session.ask({ ...asked, from: asked.to, to: asked.from })}
        >
          {t("finding.paths.swap")}
        </Button>
      )}
      {from === undefined || to === undefined || more.length > 0 ? (
        <p className={css["hint"]}>{t("finding.paths.hint")}</p>
      ) : (
        <Button onClick={() => session.ask({ by: "paths", from, to, longest, directed })}>
          {t("finding.paths.show", {
            from: elementName(variant, from, t),
            to: elementName(variant, to, t),
          })}
        </Button>
      )}
    </fieldset>
  );
}
