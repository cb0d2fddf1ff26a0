import type { Element } from "~/model/element";
import { iconOf } from "~/scene/icons";

/** The picture that an element has on the paper, among words. They say what it means. */
export function KindIcon({ of }: { of: Element }) {
  return (
    <svg
      width={18}
      height={18}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.9}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {iconOf(of).map((data) => (
        <path key={data} d={data} />
      ))}
    </svg>
  );
}
