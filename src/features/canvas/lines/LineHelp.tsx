import { useText } from "~/i18n/text";

import css from "./Lines.module.css";

/** Lines that say the same in every language but for their words. */
const examples = [
  ["Police > Visitors: protects, trust 1/-1, P2 E-1", "lines.help.relate"],
  ["Police <> Council: trust 2/1", "lines.help.both"],
  [
    'service, "patrols", trust 2/?, low, P2 E-1, strength 2, informal, provide/receive, for Parents',
    "lines.help.details",
  ],
  ["space: Square, Street", "lines.help.add"],
  ["+ Police > Visitors: fines", "lines.help.again"],
  ["- Police > Visitors", "lines.help.remove"],
  ['"Bars, clubs" > Police: "asks: when?"', "lines.help.quotes"],
  ['"Police" > Visitors', "lines.help.exact"],
  ["trust ?/-1, P?", "lines.help.unknown"],
] as const;

/** How lines are written, by examples. */
export function LineHelp({ id }: { id: string }) {
  const t = useText();
  return (
    <section id={id} className={`${css["sheet"]} ${css["help"]}`} aria-label={t("lines.help.name")}>
      <dl>
        {examples.map(([example, meaning]) => (
          <div key={meaning}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <p>{t("lines.help.several")}</p>
    </section>
  );
}
