import { useState } from "react";

import type { Criterion } from "~/analysis/finding/criterion";
import { type Field, valuesOf } from "~/analysis/finding/fields";
import { type Text, useText } from "~/i18n/text";
import type { InView } from "~/state/inView";
import { session, useSession } from "~/state/stores";
import { CheckChips } from "~/ui/Chips";
import { Select } from "~/ui/Select";

import { fieldName, valueWords } from "./fieldWords";
import { NumberFilter } from "./NumberFilter";

import css from "./Finding.module.css";

interface FieldFilterProps<Item> {
  title: string;
  fields: readonly Field<Item>[];
  items: readonly Item[];
  here: InView;
}

/** What stands for null among the values of chips. */
const none = "\u0000";

/** A field to choose, and what it is asked to be. What is ticked is asked for at once. */
export function FieldFilter<Item>({ title, fields, items, here }: FieldFilterProps<Item>) {
  const t = useText();
  const finding = useSession((state) => state.finding);
  const askedOf = (field: Field<Item>) => finding.find((each) => "field" in each && each.field === field.id);
  // What makes sense of nothing in this variant is not offered.
  const offered = fields.filter(
    (field) => askedOf(field) !== undefined || items.some((item) => field.read(item, here).length > 0),
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const field =
    offered.find(({ id }) => id === chosen) ??
    offered.find((each) => askedOf(each) !== undefined) ??
    offered[0];
  if (field === undefined) return null;
  const asked = askedOf(field);
  return (
    <div className={css["part"]}>
      <Select
        label={title}
        value={field.id}
        choices={offered.map(({ id }) => ({ value: id, text: fieldName(id, t) }))}
        onChange={setChosen}
      />
      {"scale" in field ? (
        <NumberFilter
          key={field.id}
          field={field}
          unknown={items.filter((item) => field.read(item, here).includes(null)).length}
          asked={asked?.by === "number" ? asked : undefined}
        />
      ) : (
        <CheckChips
          label={t("finding.isAnyOf")}
          choices={valueChoices(field, items, here, t)}
          chosen={asked?.by === "value" ? asked.values.map((value) => value ?? none) : []}
          onChange={(value, on) => ask(field.id, asked, value === none ? null : value, on)}
        />
      )}
    </div>
  );
}

function valueChoices<Item>(
  field: Extract<Field<Item>, { readonly words: string }>,
  items: readonly Item[],
  here: InView,
  t: Text,
) {
  return Array.from(valuesOf(field, items, here), ([value, count]) => ({
    value: value ?? none,
    text: t("finding.counted", { value: valueWords(field, value, here, t), count }),
  }));
}

/** Asks for one more value, or for one less; without any, nothing is asked. */
function ask(field: string, asked: Criterion | undefined, value: string | null, on: boolean): void {
  const before = asked?.by === "value" ? asked.values : [];
  const values = on ? [...before, value] : before.filter((each) => each !== value);
  if (values.length === 0) session.unask(field);
  else session.ask({ by: "value", field, values });
}
