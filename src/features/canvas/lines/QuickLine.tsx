import { CircleQuestionMark, Zap } from "lucide";
import {
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

import type { LineProblem } from "~/formats/lines/problem";
import { text as words, useText } from "~/i18n/text";
import { actions, useSession } from "~/state/stores";
import { Checkbox } from "~/ui/Checkbox";
import { Icon } from "~/ui/Icon";
import { IconButton } from "~/ui/IconButton";

import type { Camera } from "../camera";
import type { Stage } from "../stage/stage";
import { LineHelp } from "./LineHelp";
import { LinePreview } from "./LinePreview";
import { OptionList } from "./OptionList";
import { sayDone } from "./sayLines";
import { useLine } from "./useLine";

import canvas from "../Canvas.module.css";
import css from "./Lines.module.css";

/** As many lines as are seen at once. */
const tallest = 6;
/** How long it stands in the empty field what was done, in ms, where nobody goes on. */
const newsFor = 6000;

/** A line of text that makes or changes elements and relations. On narrow screens a button opens it. */
export function QuickLine({ stage, camera }: { stage: Stage; camera: Camera }) {
  const t = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [open, setOpen] = useState(false);
  const [helping, setHelping] = useState(false);
  const raised = useSession((state) => state.panel !== null || state.selection.size > 0);
  const line = useLine(field, stage, camera);
  const { text, options, active, outcome, done } = line;
  const listed = open && options.length > 0;

  const enter = useEffectEvent(() => {
    setOpen(true);
    field.current?.focus({ preventScroll: true });
  });
  useEffect(() => {
    const label = () => words()("actions.quickLine");
    return actions.offer([{ id: "quickLine", group: "make", label, keys: ["/"], run: enter }]);
  }, []);
  useLayoutEffect(() => {
    if (open) field.current?.focus({ preventScroll: true });
  }, [open]);

  const forget = useEffectEvent(() => line.forget());
  useEffect(() => {
    if (done === null) return;
    const abort = new AbortController();
    window.addEventListener("pointerdown", () => forget(), { signal: abort.signal, capture: true });
    const timer = setTimeout(() => forget(), newsFor);
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [done]);

  function leave() {
    setOpen(false);
    setHelping(false);
    stage.focus(null);
  }

  function escaped() {
    if (listed) line.dismiss();
    else if (helping) setHelping(false);
    else leave();
  }

  function keyDown(event: KeyboardEvent) {
    // While a script's input method composes a character, its keys belong to it.
    if (event.nativeEvent.isComposing) return;
    line.forget();
    const chosen = active === null ? undefined : options[active];
    if (event.key === "Escape") escaped();
    else if (event.key === "Enter" && !event.shiftKey) {
      if (listed && chosen !== undefined) line.take(chosen);
      else line.write();
    } else if (!listed || event.shiftKey) return;
    else if (event.key === "Tab") line.take(chosen ?? options[0] ?? { label: "", writes: "", at: 0 });
    else if (event.key === "ArrowDown") line.activate(active === null ? 0 : (active + 1) % options.length);
    else if (event.key === "ArrowUp") line.activate(((active ?? 0) + options.length - 1) % options.length);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function asNew(problem: LineProblem) {
    line.quote(problem);
    field.current?.focus({ preventScroll: true });
  }

  function left({ currentTarget, relatedTarget }: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  }

  return (
    <>
      <span className={`${canvas["panel"]} ${css["opener"]}`}>
        <IconButton
          icon={Zap}
          label={t("lines.name")}
          hint={t("lines.hint")}
          aria-keyshortcuts="/"
          aria-expanded={open}
          onClick={() => setOpen(true)}
        />
      </span>
      <div
        className={css["line"]}
        data-open={open || undefined}
        data-raised={raised || undefined}
        onBlur={left}
      >
        <div className={css["above"]}>
          {helping ? <LineHelp id={`${id}-help`} /> : null}
          {open && !helping && outcome !== null ? (
            <LinePreview
              id={`${id}-told`}
              text={text}
              outcome={outcome}
              refused={line.refused}
              onAsNew={asNew}
            />
          ) : null}
          {open && line.mayWait ? (
            <div className={`${css["sheet"]} ${css["waits"]}`}>
              <Checkbox label={t("lines.waits")} state={line.waits} onChange={line.setWaits} />
            </div>
          ) : null}
          {listed ? (
            <OptionList id={`${id}-list`} options={options} active={active} onTake={line.take} />
          ) : null}
        </div>
        <div className={`${canvas["panel"]} ${css["bar"]}`}>
          <Icon of={Zap} size={18} />
          <textarea
            ref={field}
            aria-label={t("lines.name")}
            aria-keyshortcuts="/"
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-controls={listed ? `${id}-list` : undefined}
            aria-activedescendant={listed && active !== null ? `${id}-list-${active}` : undefined}
            aria-describedby={open && outcome !== null ? `${id}-told` : undefined}
            aria-invalid={line.refused || undefined}
            title={t("lines.hint")}
            placeholder={done === null ? t("lines.placeholder") : ""}
            value={text}
            rows={Math.min(tallest, text.split("\n").length)}
            wrap="off"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck="false"
            enterKeyHint="go"
            onFocus={() => setOpen(true)}
            onChange={({ target }) => line.type(target.value, target.selectionStart)}
            onSelect={({ currentTarget }) => line.moveCaret(currentTarget.selectionStart)}
            onKeyDown={keyDown}
          />
          <p role="status" className={css["done"]}>
            {done === null ? "" : sayDone(done.said, t)}
          </p>
          <button type="button" className={css["write"]} onClick={line.write}>
            {t("lines.enter")}
          </button>
          <IconButton
            icon={CircleQuestionMark}
            label={t("lines.help.name")}
            aria-expanded={helping}
            aria-controls={helping ? `${id}-help` : undefined}
            onClick={() => setHelping(!helping)}
          />
        </div>
      </div>
    </>
  );
}
