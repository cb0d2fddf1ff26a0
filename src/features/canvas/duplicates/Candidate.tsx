import { useEffect, useEffectEvent, useRef } from "react";

import { useText } from "~/i18n/text";
import type { Element } from "~/model/element";
import { Checkbox } from "~/ui/Checkbox";

import { KindIcon } from "../KindIcon";

import css from "./Duplicates.module.css";

interface CandidateProps {
  element: Element;
  relations: number;
  /** The name of the radios that belong together. */
  among: string;
  kept: boolean;
  left: boolean;
  /** Whether it may be left as it is: where two others remain. */
  canLeave: boolean;
  onKeep: () => void;
  onLeave: (left: boolean) => void;
}

/** One of the elements that may be the same, with what tells them apart. */
export function Candidate({ element, relations, among, kept, left, canLeave, ...does }: CandidateProps) {
  const t = useText();
  const radio = useRef<HTMLInputElement>(null);
  // Once the dialog around it is open, which takes the focus itself.
  const begin = useEffectEvent(() => {
    if (kept) radio.current?.focus();
  });
  useEffect(() => begin(), []);
  const name = element.label === "" ? t("common.unnamed") : element.label;
  const facts = [
    t(`words.elementKinds.${element.kind}`),
    t(element.position === null ? "duplicates.waiting" : "duplicates.placed"),
    t("common.relations", { count: relations }),
    ...(element.sources.length === 0 ? [] : [t("duplicates.sources", { count: element.sources.length })]),
  ];
  return (
    <div className={css["candidate"]} data-kept={kept || undefined} data-left={left || undefined}>
      <label className={css["choice"]}>
        <input
          ref={radio}
          type="radio"
          name={among}
          checked={kept}
          disabled={left}
          onChange={does.onKeep}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
        <KindIcon of={element} />
        <span className={css["name"]}>{name}</span>
      </label>
      <ul className={css["facts"]}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {element.note === "" ? null : <p className={css["note"]}>{element.note}</p>}
      {canLeave ? (
        <Checkbox label={t("duplicates.leaveOut", { name })} state={left} onChange={does.onLeave} />
      ) : null}
    </div>
  );
}
