import { type KeyboardEvent, useState } from "react";

import { formWords } from "~/i18n/en/formWords";
import { addWords, useText } from "~/i18n/text";
import type { ImpactPlace } from "~/model/commands/impact";
import { impactItems } from "~/model/vocabulary";
import { useVariantInView } from "~/state/inView";
import { document, useDocument, useSession } from "~/state/stores";
import { chordOf } from "~/ui/chord";
import { Dialog } from "~/ui/Dialog";
import { Locked } from "~/ui/locked";

import { AddPlace } from "./AddPlace";
import { AllOnPage } from "./AllOnPage";
import type { Asked } from "./asking";
import { Brief } from "./Brief";
import { FormHead } from "./FormHead";
import { GroupChoice } from "./GroupChoice";
import { canJudge, isKept, type Judgement, judgementAt, keyOf, nameIn, whoseChoices } from "./judgement";
import { OneByOne } from "./OneByOne";

import css from "./ItemsForm.module.css";

addWords({ words: formWords });

const whole: ImpactPlace = { of: "overall" };

interface ItemsFormProps {
  asked: Asked;
  onClose: () => void;
}

/** The ten questions over all the window: for the arrangement as a whole, for a group, or in the eyes of a party. */
export function ItemsForm({ asked, onClose }: ItemsFormProps) {
  const t = useText();
  const map = useDocument((state) => state.map);
  const variant = useVariantInView();
  const readOnly = useSession((state) => state.readOnly);
  const [wanted, setWanted] = useState(asked.place);
  const [adding, setAdding] = useState(asked.adding === true);
  const [layout, setLayout] = useState<"one" | "all">("one");
  const [briefly, setBriefly] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState(() =>
    asked.item !== null
      ? impactItems.indexOf(asked.item)
      : variant === null
        ? 0
        : firstOpen(judgementAt(variant.impact, asked.place)),
  );
  if (map === null || variant === null) return null;

  const place = canJudge(map, variant, wanted) ? wanted : whole;
  const key = keyOf(place);
  const target = { variantId: variant.id, place, name: nameIn(map, variant, place, t) };
  const judgement = judgementAt(variant.impact, place);
  const isBrief = judgement.brief !== null || briefly.has(key);

  const turnTo = (next: ImpactPlace) => {
    setWanted(next);
    setAdding(false);
    setAt(firstOpen(judgementAt(variant.impact, next)));
  };

  function onKeyDown(event: KeyboardEvent): void {
    const chord = chordOf(event.nativeEvent);
    const turn = chord === "Mod+Z" ? document.undo : redoing.has(chord) ? document.redo : null;
    if (turn === null || readOnly || hasHistory(event.target)) return;
    event.preventDefault();
    turn();
  }

  return (
    <Dialog size="full" title={t("items.title")} onClose={onClose}>
      <Locked value={readOnly}>
        <div className={css["form"]} onKeyDown={onKeyDown}>
          {readOnly ? <p className={css["locked"]}>{t("items.form.locked")}</p> : null}
          <FormHead
            target={target}
            judgement={judgement}
            whose={whoseChoices(map, variant, place, t)}
            adding={adding}
            layout={isBrief ? null : layout}
            onPlace={turnTo}
            onAdding={setAdding}
            onLayout={setLayout}
          >
            {adding && !readOnly ? <AddPlace map={map} variant={variant} onPick={turnTo} /> : null}
            <GroupChoice
              target={target}
              judgement={judgement}
              isKept={isKept(variant.impact, place)}
              isBrief={isBrief}
              onBrief={(brief) => setBriefly(changed(briefly, key, brief))}
              onRemove={() => turnTo(whole)}
            />
          </FormHead>
          {isBrief ? (
            <Brief key={key} target={target} judgement={judgement} />
          ) : layout === "one" ? (
            <OneByOne
              key={key}
              target={target}
              judgement={judgement}
              at={at}
              onGo={setAt}
              onClose={onClose}
            />
          ) : (
            <AllOnPage key={key} target={target} judgement={judgement} at={at} onGo={setAt} />
          )}
        </div>
      </Locked>
    </Dialog>
  );
}

const redoing: ReadonlySet<string> = new Set(["Mod+Shift+Z", "Mod+Y"]);

/** A text field has a history of its own, and the browser keeps it. */
function hasHistory(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return target.type === "text";
  return target instanceof HTMLTextAreaElement;
}

/** The question with which to begin where nobody has said so. */
function firstOpen({ items }: Judgement): number {
  return Math.max(
    0,
    impactItems.findIndex((name) => items[name].score === null),
  );
}

function changed(keys: ReadonlySet<string>, key: string, on: boolean): ReadonlySet<string> {
  const next = new Set(keys);
  if (on) next.add(key);
  else next.delete(key);
  return next;
}
