import { Bookmark } from "lucide";
import { useState } from "react";

import type { Loop } from "~/analysis/loops/loop";
import { useText } from "~/i18n/text";
import { keepLoop } from "~/model/commands/loops";
import { newId } from "~/state/ids";
import { document } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Field } from "~/ui/Field";
import { useLocked } from "~/ui/locked";

import { useFirstFocus } from "./useFirstFocus";

import css from "./Loops.module.css";

interface KeepFormProps {
  loop: Loop;
  variantId: string;
}

/** Keeps a loop under a name, once somebody wants to. */
export function KeepForm(props: KeepFormProps) {
  const t = useText();
  const locked = useLocked();
  const [open, setOpen] = useState(false);
  if (open && !locked) return <NameLoop {...props} onCancel={() => setOpen(false)} />;
  return (
    <div className={css["tools"]}>
      <Button look="quiet" icon={Bookmark} disabled={locked} onClick={() => setOpen(true)}>
        {t("loops.keep.open")}
      </Button>
    </div>
  );
}

function NameLoop({ loop, variantId, onCancel }: KeepFormProps & { onCancel: () => void }) {
  const t = useText();
  const form = useFirstFocus<HTMLFormElement>();
  const [name, setName] = useState("");
  const keep = () => {
    const given = name.trim();
    if (given === "") return;
    const kept = { id: newId(), name: given, links: loop.links.map(({ id }) => id), note: "" };
    document.edit({ key: "edit.loops" }, (map) => keepLoop(map, variantId, kept));
  };
  return (
    <form
      ref={form}
      className={css["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <Field label={t("loops.keep.name")} value={name} onChange={setName} />
      <div className={css["tools"]}>
        <Button look="primary" disabled={name.trim() === ""} onClick={keep}>
          {t("loops.keep.keep")}
        </Button>
        <Button onClick={onCancel}>{t("common.cancel")}</Button>
      </div>
    </form>
  );
}
