import { Presentation } from "lucide";

import { useText } from "~/i18n/text";
import { session } from "~/state/stores";
import { Button } from "~/ui/Button";

/** Fills the screen with the map. */
export function PresentButton() {
  const t = useText();
  return (
    <Button
      look="primary"
      icon={Presentation}
      title={t("app.topbar.presentHint")}
      onClick={() => session.present(true)}
    >
      {t("app.topbar.present")}
    </Button>
  );
}
