import { useId, useState } from "react";

import { findLookAlikes, type LookAlikes } from "~/analysis/duplicates";
import { useText } from "~/i18n/text";
import { elementOf, variantOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { surface, useDocument, useSession, useSurface } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Dialog } from "~/ui/Dialog";

import { AlikeGroup } from "./AlikeGroup";
import { groupKey } from "./groupKey";
import "./words";

import css from "./Duplicates.module.css";

interface DuplicatesDialogProps {
  /** The elements that are to be one; empty: whichever look alike, group by group. */
  asked: readonly string[];
  onClose: () => void;
}

/** Shows elements that may be one and the same side by side; a person says whether they are. */
export function DuplicatesDialog({ asked, onClose }: DuplicatesDialogProps) {
  const t = useText();
  const formId = useId();
  const map = useDocument((state) => state.map);
  const variantId = useSession((state) => state.variantId);
  const readOnly = useSession((state) => state.readOnly);
  const apart = useSurface((state) => state.apart);
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState<string | null>(null);
  if (map === null || variantId === null) return null;

  const finding = asked.length === 0;
  const groups = groupsIn(variantOf(map, variantId), asked, apart);
  const group = groups[at % Math.max(1, groups.length)];
  const title = t(finding ? "duplicates.title" : "duplicates.mergeTitle");
  if (group === undefined)
    return (
      <Dialog
        title={title}
        onClose={onClose}
        actions={
          <Button look="primary" autoFocus onClick={onClose}>
            {t("common.close")}
          </Button>
        }
      >
        <p role="status">
          {said === null ? null : `${said} `}
          {t(said === null ? "duplicates.none" : "duplicates.done")}
        </p>
      </Dialog>
    );

  const key = groupKey(group.ids);
  return (
    <Dialog
      title={title}
      size="wide"
      onClose={onClose}
      actions={
        <>
          {finding ? (
            <>
              <Button
                onClick={() => {
                  surface.keepApart(key);
                  setSaid(null);
                }}
              >
                {t("duplicates.apart")}
              </Button>
              {groups.length > 1 ? (
                <Button onClick={() => setAt((at + 1) % groups.length)}>{t("duplicates.next")}</Button>
              ) : null}
            </>
          ) : (
            <Button onClick={onClose}>{t("common.cancel")}</Button>
          )}
          <Button
            look="primary"
            form={formId}
            disabled={readOnly}
            onClick={({ currentTarget }) => currentTarget.form?.requestSubmit()}
          >
            {t("duplicates.merge")}
          </Button>
        </>
      }
    >
      <p className={css["lead"]} role="status">
        {said === null ? null : <b>{said} </b>}
        {finding ? sayGroup(group, t) : null}{" "}
        {groups.length > 1 ? (
          <span className={css["progress"]}>
            {t("duplicates.progress", { number: (at % groups.length) + 1, count: groups.length })}
          </span>
        ) : null}
      </p>
      {readOnly ? <p>{t("duplicates.readOnly")}</p> : null}
      <AlikeGroup
        key={key}
        formId={formId}
        map={map}
        variantId={variantId}
        ids={group.ids}
        onMerged={(name) => {
          if (finding) setSaid(t("duplicates.merged", { name }));
          else onClose();
        }}
      />
    </Dialog>
  );
}

function sayGroup({ sameKind, sameName }: LookAlikes, t: ReturnType<typeof useText>): string {
  const name = t(sameName ? "duplicates.sameName" : "duplicates.nearName");
  return sameKind ? name : `${name} ${t("duplicates.otherKinds")}`;
}

/** What to look at: the elements that were asked for while they are there, or all that look alike. */
function groupsIn(
  variant: Variant,
  asked: readonly string[],
  apart: ReadonlySet<string>,
): readonly LookAlikes[] {
  if (asked.length === 0)
    return findLookAlikes(variant.elements).filter(({ ids }) => !apart.has(groupKey(ids)));
  const ids = asked.filter((id) => elementOf(variant, id) !== undefined);
  return ids.length < 2 ? [] : [{ ids, sameKind: true, sameName: false }];
}
