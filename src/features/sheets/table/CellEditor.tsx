import { ChoiceEditor } from "./ChoiceEditor";
import type { Around, Column, Single, Value } from "./columns/column";
import { type EditorProps, TextEditor } from "./TextEditor";

interface CellEditorProps<Item> extends Omit<EditorProps<"text">, "entry" | "value"> {
  column: Column<Item>;
  item: Item;
  around: Around;
}

/** The field that fills in a cell, after the sort of thing that stands there. */
export function CellEditor<Item>({ column, item, around, ...rest }: CellEditorProps<Item>) {
  const entry = column.entry(item, around);
  const value: Value = column.read(item) ?? null;
  switch (entry.kind) {
    case "text": {
      const shown = typeof value === "string" ? column.word(value, item, around) : null;
      return <TextEditor entry={entry} value={value} shown={shown} {...rest} />;
    }
    case "number":
      return <TextEditor entry={entry} value={value} shown={null} {...rest} />;
    case "one":
    case "many":
      return (
        <ChoiceEditor
          entry={entry}
          value={value}
          word={(each: Single) => column.word(each, item, around)}
          {...rest}
        />
      );
    case "elsewhere":
      return null;
  }
}
