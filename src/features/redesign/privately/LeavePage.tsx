import { Button } from "~/ui/Button";

import { Page } from "./Page";

import css from "./PrivateScreen.module.css";

interface LeavePageProps {
  words: { readonly title: string; readonly text: string; readonly goOn: string; readonly leave: string };
  onGoOn: () => void;
  onLeave: () => void;
}

/** Asks before something is left, in the place of what was on the screen. */
export function LeavePage({ words, onGoOn, onLeave }: LeavePageProps) {
  return (
    <Page
      title={words.title}
      foot={
        <>
          <Button onClick={onLeave}>{words.leave}</Button>
          <Button look="primary" onClick={onGoOn}>
            {words.goOn}
          </Button>
        </>
      }
    >
      <p className={css["large"]}>{words.text}</p>
    </Page>
  );
}
