import { useEffect, useRef } from "react";

import { useText } from "~/i18n/text";
import { useSession } from "~/state/stores";

import type { Piece } from "./excerpt";
import type { Result, ResultGroup } from "./results";

import css from "./Finding.module.css";

interface ResultListProps {
  id: string;
  groups: readonly ResultGroup[];
  /** The one that Enter goes to, counted through all groups. */
  active: number;
  onGo: (place: number) => void;
}

/** What was found, in groups; the focus stays in the field. */
export function ResultList({ id, groups, active, onGo }: ResultListProps) {
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const starts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { results }) => sum + results.length, 0),
  );
  return (
    <div
      ref={list}
      id={id}
      className={css["results"]}
      role="listbox"
      aria-label={t("finding.results")}
      tabIndex={-1}
    >
      {groups.map(({ of, results, rest }, at) => (
        <div key={of} role="group" aria-labelledby={`${id}-${of}`}>
          <div id={`${id}-${of}`} className={css["group"]} role="presentation">
            {t(`finding.groups.${of}`)}
          </div>
          {results.map((result, index) => {
            const place = (starts[at] ?? 0) + index;
            return (
              <ResultRow
                key={result.id}
                id={`${id}-${place}`}
                result={result}
                active={place === active}
                onGo={() => onGo(place)}
              />
            );
          })}
          {rest === 0 ? null : (
            <div className={css["rest"]} role="presentation">
              {t("finding.more", { count: rest })}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

interface ResultRowProps {
  id: string;
  result: Result;
  active: boolean;
  onGo: () => void;
}

function ResultRow({ id, result, active, onGo }: ResultRowProps) {
  const t = useText();
  const hidden = useSession(
    ({ found, rest }) =>
      rest === "hide" &&
      (result.of === "element" || result.of === "relation") &&
      found?.has(result.id) === false,
  );
  return (
    <div
      id={id}
      className={css["result"]}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      // A press leaves the focus in the field.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onGo}
      onKeyDown={({ key }) => {
        if (key === "Enter") onGo();
      }}
    >
      <span className={css["name"]}>
        <Pieces of={result.name} />
        {hidden ? <span className={css["hidden"]}> · {t("finding.hiddenNow")}</span> : null}
      </span>
      {result.where.length === 0 ? null : (
        <span className={css["where"]}>
          {result.place === null ? null : <span className={css["place"]}>{result.place}: </span>}
          <Pieces of={result.where} />
          {result.more === 0 ? null : <> {t("finding.alsoIn", { count: result.more })}</>}
        </span>
      )}
    </div>
  );
}

function Pieces({ of }: { of: readonly Piece[] }) {
  return of.map(({ text, marked }, place) =>
    marked ? <mark key={`${place} ${text}`}>{text}</mark> : <span key={`${place} ${text}`}>{text}</span>,
  );
}
