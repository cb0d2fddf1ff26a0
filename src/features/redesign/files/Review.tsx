import { useState } from "react";

import { gatherReadings } from "~/analysis/collecting/gather";
import { settleReadings } from "~/analysis/collecting/settle";
import { type Choices, takeReadings } from "~/analysis/collecting/take";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import type { RelataMap } from "~/model/map";
import { newId } from "~/state/ids";
import { document, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Dialog } from "~/ui/Dialog";
import { useToast } from "~/ui/Toast";

import { undoing } from "../undoing";
import { questionsOf } from "./asked";
import { Conflicts } from "./Conflicts";
import { FileList } from "./FileList";
import { LeftOutList } from "./LeftOutList";
import { placeholders } from "./placeholders";
import { Questions } from "./Questions";
import type { ReadFile } from "./readReadings";

import css from "./Review.module.css";

interface ReviewProps {
  map: RelataMap;
  read: readonly ReadFile[];
  onClose: () => void;
}

/** What files bring to the map: what is sure, what somebody has to answer, what stands against one another, what is left out. */
export function Review({ map, read, onClose }: ReviewProps) {
  const t = useText();
  const say = useSay();
  const toast = useToast();
  const readOnly = useSession((state) => state.readOnly);
  const [answers, setAnswers] = useState<ReadonlyMap<string, string | null>>(new Map());
  const [choices, setChoices] = useState<Choices>(new Map());
  const arrived = read.filter((each) => each.kind === "readings");
  const gathered = gatherReadings(map, arrived);
  const settled = settleReadings(map, gathered, answers);
  const next = takeReadings(map, settled, choices, placeholders());
  const count = broughtBy(next) - broughtBy(map);
  const { known, left, added } = settled;

  function take(): void {
    document.edit({ key: "edit.readings", values: { count: Math.max(count, 0) } }, (now) =>
      takeReadings(now, settleReadings(now, gatherReadings(now, arrived), answers), choices, newId),
    );
    toast({
      text: t("collecting.review.done"),
      action: undoing(t),
    });
    onClose();
  }

  return (
    <Dialog
      title={t("collecting.review.title")}
      size="wide"
      onClose={onClose}
      actions={
        <>
          <p className={css["sum"]} role="status">
            {[
              next === map || count <= 0
                ? next === map
                  ? t("collecting.review.sum.nothing")
                  : ""
                : t("collecting.review.sum.add", { count }),
              known === 0 ? "" : t("collecting.review.sum.known", { count: known }),
              left.length === 0 ? "" : t("collecting.review.sum.left", { count: left.length }),
            ]
              .filter((each) => each !== "")
              .join(" ")}
          </p>
          <Button onClick={onClose}>{t(arrived.length === 0 ? "common.close" : "common.cancel")}</Button>
          {arrived.length === 0 ? null : (
            <Button look="primary" disabled={next === map || readOnly} onClick={take}>
              {t("collecting.review.take")}
            </Button>
          )}
        </>
      }
    >
      <div className={css["review"]}>
        <FileList map={map} read={read} />
        <Questions
          title={t("collecting.review.ask.title")}
          about={t("collecting.review.ask.about")}
          questions={questionsOf(map, gathered, t, say)}
          answers={answers}
          onAnswer={(given) => setAnswers((before) => new Map([...before, ...given]))}
        />
        {added.length === 0 ? null : (
          <p>
            {t("collecting.review.added", {
              count: added.length,
              names: added.map(({ told }) => told.name || t("common.unnamed")).join(", "),
            })}
          </p>
        )}
        <Conflicts
          map={map}
          gathered={gathered}
          conflicts={settled.conflicts}
          choices={choices}
          onChoose={(given) => setChoices((before) => new Map([...before, ...given]))}
        />
        <LeftOutList left={left} />
      </div>
    </Dialog>
  );
}

/** How much parties say in a map. */
function broughtBy({ readings, perspectives }: RelataMap): number {
  return readings.length + perspectives.reduce((sum, { extra = [] }) => sum + extra.length, 0);
}
