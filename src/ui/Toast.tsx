import { X } from "lucide";
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";

import { useText } from "~/i18n/text";

import { Button } from "./Button";
import { IconButton } from "./IconButton";

import css from "./Toast.module.css";

export interface Notice {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Shown extends Notice {
  readonly number: number;
}

/** How long a notice stays, in milliseconds: time to read it, find the button and reach it by keyboard. */
const stay = 10_000;
/** More would hide the page; the oldest goes first. */
const most = 3;

const ToastContext = createContext<(notice: Notice) => void>(() => {
  throw new Error("useToast: there is no ToastProvider above");
});

/** Tells people something in passing, with at most one thing to do about it. */
export function useToast(): (notice: Notice) => void {
  return useContext(ToastContext);
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const last = useRef(0);

  function show(notice: Notice) {
    last.current += 1;
    const number = last.current;
    setShown((before) => [...before, { ...notice, number }].slice(-most));
  }

  function dismiss(number: number) {
    setShown((before) => before.filter((notice) => notice.number !== number));
  }

  return (
    <ToastContext value={show}>
      {children}
      {/* The region waits empty, since assistive technology announces only what arrives in a region it knows;
          it counts as a status while it has something to say. */}
      <div className={css["region"]} aria-live="polite" role={shown.length === 0 ? undefined : "status"}>
        {shown.map((notice) => (
          <Toast key={notice.number} notice={notice} dismiss={() => dismiss(notice.number)} />
        ))}
      </div>
    </ToastContext>
  );
}

function Toast({ notice, dismiss }: { notice: Notice; dismiss: () => void }) {
  const t = useText();
  const [held, setHeld] = useState(false);
  const timeIsUp = useEffectEvent(dismiss);

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => timeIsUp(), stay);
    return () => clearTimeout(timer);
  }, [held]);

  return (
    <div
      className={css["toast"]}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={css["text"]}>{notice.text}</span>
      {notice.action === undefined ? null : (
        <Button
          onClick={() => {
            dismiss();
            notice.action?.run();
          }}
        >
          {notice.action.label}
        </Button>
      )}
      <IconButton icon={X} label={t("common.close")} onClick={dismiss} />
    </div>
  );
}
