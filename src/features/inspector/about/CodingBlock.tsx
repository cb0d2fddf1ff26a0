import { useText } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import { Button } from "~/ui/Button";
import { useLocked } from "~/ui/locked";

import { editMap } from "../edits";
import { TypedField } from "../TypedField";

import css from "../parts.module.css";

const begun = { status: "interpretive", note: "", date: "" };

/** How the ratings came about. It stands where nobody who reads the map can miss it. */
export function CodingBlock({ coding }: { coding: RelataMap["coding"] }) {
  const t = useText();
  const locked = useLocked();
  if (coding === null) {
    return (
      <section className={css["block"]} aria-label={t("inspector.about.sections.coding")}>
        <p className={css["lead"]}>{t("inspector.coding.unsaid")}</p>
        <div className={css["actions"]}>
          <Button disabled={locked} onClick={() => editMap({ coding: begun })}>
            {t("inspector.coding.begin")}
          </Button>
        </div>
      </section>
    );
  }
  const { status, note, date } = coding;
  return (
    <section className={css["block"]} aria-label={t("inspector.about.sections.coding")}>
      <div className={css["notice"]}>
        <h3>
          {status === "interpretive" || status === ""
            ? t("inspector.coding.interpretive")
            : t("inspector.coding.other", { status })}
        </h3>
        <p>{note === "" ? t("inspector.coding.lead") : note}</p>
        {date === "" ? null : <p>{t("inspector.coding.on", { date })}</p>}
      </div>
      <details>
        <summary className={css["ask"]}>{t("inspector.coding.change")}</summary>
        <div className={css["rows"]}>
          <TypedField
            label={t("inspector.coding.status")}
            value={status}
            onType={(typed, gesture) => editMap({ coding: { ...coding, status: typed } }, gesture)}
          />
          <TypedField
            multiline
            label={t("inspector.coding.note")}
            value={note}
            onType={(typed, gesture) => editMap({ coding: { ...coding, note: typed } }, gesture)}
          />
          <TypedField
            label={t("inspector.coding.date")}
            value={date}
            onType={(typed, gesture) => editMap({ coding: { ...coding, date: typed } }, gesture)}
          />
          <div className={css["actions"]}>
            <Button disabled={locked} onClick={() => editMap({ coding: null })}>
              {t("inspector.coding.clear")}
            </Button>
          </div>
        </div>
      </details>
    </section>
  );
}
