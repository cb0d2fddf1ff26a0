import { useText } from "~/i18n/text";
import type { Element } from "~/model/element";
import type { Relation } from "~/model/relation";
import { Helped } from "~/ui/Helped";

import type { Target } from "../edits";
import { nameOf } from "../names";
import { TrustScale } from "./TrustScale";

import css from "../parts.module.css";

interface TrustBlockProps {
  target: Target;
  trust: Relation["trust"];
  from: Element;
  to: Element;
}

/** Trust both ways, each with its reason; where the ends hold none, why not. */
export function TrustBlock({ target, trust, from, to }: TrustBlockProps) {
  const t = useText();
  const title = t("inspector.trust.title");
  const [x, y] = [nameOf(from, t), nameOf(to, t)];
  return (
    <Helped name={t("inspector.meaningOf", { name: title })} text={t("inspector.help.trust")}>
      {(button) => (
        <div className={css["block"]}>
          <div className={css["blockHead"]}>
            <h3>{title}</h3>
            <span className={css["lead"]}>
              {trust === null ? null : t("inspector.trust.lead")} {button}
            </span>
          </div>
          {trust === null ? (
            <p className={css["lead"]}>
              {from.kind !== "actor" && to.kind !== "actor"
                ? t("inspector.trust.impossibleBoth")
                : t("inspector.trust.impossible", { name: from.kind === "actor" ? y : x })}
            </p>
          ) : (
            <>
              <TrustScale
                target={target}
                direction="forward"
                label={t("inspector.trust.of", { x, y })}
                value={trust.forward.value}
                parties={{ x, y }}
              />
              {trust.forward.why === "" ? null : <p className={css["why"]}>{trust.forward.why}</p>}
              {/* A party's trust in itself has one direction. */}
              {from.id === to.id ? null : (
                <TrustScale
                  target={target}
                  direction="backward"
                  label={t("inspector.trust.of", { x: y, y: x })}
                  value={trust.backward.value}
                  parties={{ x: y, y: x }}
                />
              )}
              {from.id === to.id || trust.backward.why === "" ? null : (
                <p className={css["why"]}>{trust.backward.why}</p>
              )}
            </>
          )}
        </div>
      )}
    </Helped>
  );
}
