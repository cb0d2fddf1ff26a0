import { X } from "lucide";
import { type KeyboardEvent, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";

import { formWords } from "~/i18n/en/formWords";
import { addWords, useText } from "~/i18n/text";
import { bandings } from "~/layout/bandsBy";
import { variantOf } from "~/model/queries";
import { surface, useDocument, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { ChoiceChips } from "~/ui/Chips";
import { IconButton } from "~/ui/IconButton";
import { Select } from "~/ui/Select";
import { useToast } from "~/ui/Toast";

import type { Camera } from "../camera";
import type { Stage } from "../stage/stage";
import { AlignPart } from "./AlignPart";
import { bandingName } from "./bandNames";
import { keepChoices, lastChoices, type TidyChoices, tidyWays } from "./choices";
import { chosenElements } from "./task";
import { saidOfTidied, TidyOutcome } from "./TidyOutcome";
import { useTidying } from "./useTidying";

import canvas from "../Canvas.module.css";
import css from "./TidyPanel.module.css";

addWords({ words: formWords });

/** The width up to which the panel would hide what it has done, in pixels. */
const narrow = 900;

interface TidyPanelProps {
  /** Begins with what was chosen last. */
  now: boolean;
  camera: Camera;
  stage: Stage;
}

/** How the map is to be tidied; it stays open, so that several ways can be tried one after another. */
export function TidyPanel({ now, camera, stage }: TidyPanelProps) {
  const t = useText();
  const tell = useToast();
  const panel = useRef<HTMLElement>(null);
  const map = useDocument((state) => state.map);
  const variantId = useSession((state) => state.variantId);
  const selection = useSession((state) => state.selection);
  const [kept, setChoices] = useState(lastChoices);
  const { progress, begin, cancel } = useTidying(stage, camera);

  const variant = map === null || variantId === null ? null : variantOf(map, variantId);
  const elements = variant?.elements ?? [];
  const chosen = variant === null ? new Set<string>() : chosenElements(variant, selection);
  const waiting = elements.filter(({ position }) => position === null).length;
  const pinned = elements.filter((element) => element.pinned === true).length;
  const canChoose = chosen.size >= 2 && kept.way !== "around";
  const choices: TidyChoices = { ...kept, scope: canChoose ? kept.scope : "whole" };
  const lacking = choices.way === "around" && chosen.size === 0;
  const working = progress.is === "working";

  function choose(change: Partial<TidyChoices>) {
    const next = { ...kept, ...change };
    keepChoices(next);
    setChoices(next);
  }

  function close() {
    cancel();
    surface.closeTidy();
    // Back to where it was opened from.
    stage.host.querySelector<HTMLElement>("button[aria-keyshortcuts='Shift+T']")?.focus();
  }

  async function tidy(choices: TidyChoices) {
    const tidied = await begin(choices);
    if (tidied === null || stage.size().width > narrow) return;
    close();
    tell({ text: saidOfTidied(tidied, choices.banding, t) });
  }

  // What came of it may make the panel grow over an element.
  const done = progress.is === "done";
  useEffect(() => {
    if (!done) return;
    const frame = window.requestAnimationFrame(() => camera.refit());
    return () => window.cancelAnimationFrame(frame);
  }, [done, camera]);

  function keyDown(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    if (working) cancel();
    else close();
  }

  const beginNow = useEffectEvent(() => {
    if (now && !lacking) void tidy(choices);
  });
  useEffect(() => {
    const frame = window.requestAnimationFrame(() => beginNow());
    return () => window.cancelAnimationFrame(frame);
  }, []);
  useLayoutEffect(() => panel.current?.querySelector<HTMLElement>("input:checked")?.focus(), []);
  // The button that called it off goes with the work, and the one that begins it is there again.
  useEffect(() => {
    const { activeElement, body } = window.document;
    if (!working && activeElement === body)
      panel.current?.querySelector<HTMLElement>("[data-begin]")?.focus();
  }, [working]);

  return (
    <section
      ref={panel}
      data-corner
      className={`${canvas["panel"]} ${css["panel"]}`}
      aria-label={t("tidy.title")}
      onKeyDown={keyDown}
    >
      <header className={css["head"]}>
        <h2>{t("tidy.title")}</h2>
        <IconButton icon={X} label={t("common.close")} onClick={close} />
      </header>
      <ChoiceChips
        label={t("tidy.way")}
        value={choices.way}
        choices={tidyWays.map((way) => ({ value: way, text: t(`tidy.ways.${way}`) }))}
        onChange={(way) => way !== null && choose({ way })}
      />
      <p className={css["meaning"]}>{t(`tidy.meanings.${choices.way}`)}</p>
      {choices.way === "layered" ? (
        <ChoiceChips
          label={t("tidy.direction")}
          value={choices.direction}
          choices={(["down", "right"] as const).map((value) => ({
            value,
            text: t(`tidy.directions.${value}`),
          }))}
          onChange={(direction) => direction !== null && choose({ direction })}
        />
      ) : null}
      {choices.way === "bands" ? (
        <Select
          label={t("tidy.by")}
          value={choices.banding}
          choices={bandings.map((value) => ({ value, text: bandingName(value, t) }))}
          onChange={(banding) => banding !== null && choose({ banding })}
        />
      ) : null}
      {canChoose ? (
        <ChoiceChips
          label={t("tidy.scope")}
          value={choices.scope}
          choices={[
            { value: "whole", text: t("tidy.whole") },
            { value: "selection", text: t("tidy.selection", { count: chosen.size }) },
          ]}
          onChange={(scope) => scope !== null && choose({ scope })}
        />
      ) : null}
      {waiting > 0 && choices.scope === "whole" ? (
        <Checkbox
          label={t("tidy.withTray", { count: waiting })}
          state={choices.withTray}
          onChange={(withTray) => choose({ withTray })}
        />
      ) : null}
      {pinned > 0 ? <p className={css["meaning"]}>{t("tidy.pinnedStay", { count: pinned })}</p> : null}
      {working && progress.late ? null : (
        <Button
          look="primary"
          data-begin
          disabled={lacking || elements.length === 0}
          onClick={() => void tidy(choices)}
        >
          {t("tidy.begin")}
        </Button>
      )}
      <TidyOutcome
        progress={progress}
        banding={choices.banding}
        hint={lacking ? t("tidy.selectFirst") : elements.length === 0 ? t("tidy.nothing") : null}
        onCancel={cancel}
      />
      <AlignPart />
    </section>
  );
}
