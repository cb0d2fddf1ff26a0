import css from "./Help.module.css";

export interface ExplanationProps {
  text?: string;
  terms?: readonly { readonly term: string; readonly meaning: string }[];
}

/** A few sentences, and words with what they mean. */
export function Explanation({ text, terms = [] }: ExplanationProps) {
  return (
    <div className={css["body"]}>
      {text === undefined ? null : <p>{text}</p>}
      {terms.length === 0 ? null : (
        <dl className={css["terms"]}>
          {terms.map(({ term, meaning }) => (
            <div key={term}>
              <dt>{term}</dt> <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
