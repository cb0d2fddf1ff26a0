import { type MouseEvent, useState } from "react";

import { useText } from "~/i18n/text";
import { outsideAddress } from "~/lib/outside";
import { Button, ButtonLink } from "~/ui/Button";
import { Dialog } from "~/ui/Dialog";

import css from "./parts.module.css";

/** An address out of the document: asks before it leads out of the app, and stays plain text where it may not. */
export function OutsideLink({ address }: { address: string }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const target = outsideAddress(address);
  if (target === null) {
    return (
      <span className={css["rowText"]}>
        {address} <em>{t("inspector.sources.refused")}</em>
      </span>
    );
  }

  // A middle click would open the page unasked.
  function ask(event: MouseEvent): void {
    if (event.button === 2) return;
    event.preventDefault();
    setAsking(true);
  }

  return (
    <>
      <a
        href={target}
        target="_blank"
        rel="noopener noreferrer"
        className={css["rowText"]}
        onClick={ask}
        onAuxClick={ask}
      >
        {address}
      </a>
      {asking ? (
        <Dialog
          title={t("inspector.leave.title")}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{t("common.cancel")}</Button>
              <ButtonLink
                href={target}
                target="_blank"
                rel="noopener noreferrer"
                look="primary"
                onClick={() => setAsking(false)}
              >
                {t("inspector.leave.go")}
              </ButtonLink>
            </>
          }
        >
          <p>{t(target.startsWith("mailto:") ? "inspector.leave.mail" : "inspector.leave.text")}</p>
          <p className={css["rowText"]}>
            <strong>{target}</strong>
          </p>
        </Dialog>
      ) : null}
    </>
  );
}
