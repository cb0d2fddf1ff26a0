import { useText, type Text } from "~/i18n/text";
import type { Source } from "~/model/map";

import { OutsideLink } from "./OutsideLink";

import css from "./parts.module.css";

/** What a source is called in lists and buttons. */
export function citationOf(source: Source, t: Text): string {
  return source.citation === "" ? t("inspector.sources.unnamed") : source.citation;
}

/** A source to read: citation, marks, and where it is found. */
export function SourceText({ source }: { source: Source }) {
  const t = useText();
  const { type, evidence, year, url, via } = source;
  return (
    <div className={css["block"]}>
      <p className={css["rowText"]}>{citationOf(source, t)}</p>
      <div className={css["small"]}>
        {evidence === null ? null : <span className={css["mark"]}>{t(`words.evidences.${evidence}`)}</span>}
        {type === null ? null : <span>{t(`words.sourceTypes.${type}`)}</span>}
        {year === null ? null : <span>{year}</span>}
        {via === null ? null : <span>{t("inspector.sources.viaText", { via })}</span>}
      </div>
      {url === null ? null : (
        <div>
          <OutsideLink address={url} />
        </div>
      )}
    </div>
  );
}
