import { Fence } from "lucide";

import type { Compartment, Compartments, Grouping } from "~/analysis/structure/compartments";
import { type Text, useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";
import { useSession } from "~/state/stores";
import { IconButton } from "~/ui/IconButton";

import { nameIn, namesIn } from "../names";
import { Rest } from "../Rest";
import { LitButton } from "./LitButton";
import { markSilo } from "./siloEdits";

import css from "./Structure.module.css";

interface GroupsTableProps {
  variant: Variant;
  found: Compartments;
  by: Grouping;
}

/** The groups with their parties and links, and what is in none; each can be marked as meant to keep to itself. */
export function GroupsTable({ variant, found, by }: GroupsTableProps) {
  const t = useText();
  const readOnly = useSession((state) => state.readOnly);
  const { groups, ungrouped, leftOut } = found;
  return (
    <>
      {groups.length === 0 ? null : (
        <Rest items={groups} first={12}>
          {(shown) => (
            <table className={css["table"]} aria-label={t("structure.compartments.table")}>
              <thead>
                <tr>
                  <th scope="col">{t("structure.compartments.group")}</th>
                  <th scope="col" data-number>
                    {t("structure.compartments.members")}
                  </th>
                  <th scope="col" data-number>
                    {t("structure.compartments.inside")}
                  </th>
                  <th scope="col" data-number>
                    {t("structure.compartments.outside")}
                  </th>
                  {readOnly ? null : <td data-bare aria-hidden="true" />}
                </tr>
              </thead>
              <tbody>
                {shown.map((group) => {
                  const name = groupName(variant, group, by, t);
                  return (
                    <tr key={group.key}>
                      <th scope="row">
                        <LitButton look="name" items={[...group.members, ...group.insideRelations]}>
                          {name}
                        </LitButton>
                        <span className={css["soft"]}>{namesIn(variant, group.members, t)}</span>
                      </th>
                      <td data-number>{group.members.length}</td>
                      <td data-number>
                        <LitButton
                          items={group.insideRelations}
                          label={t("structure.compartments.insideOf", { count: group.inside, name })}
                        >
                          {group.inside}
                        </LitButton>
                      </td>
                      <td data-number>
                        <LitButton
                          items={group.outsideRelations}
                          label={t("structure.compartments.outsideOf", { count: group.outside, name })}
                        >
                          {group.outside}
                        </LitButton>
                      </td>
                      {readOnly ? null : (
                        <td>
                          <IconButton
                            icon={Fence}
                            label={t("structure.silos.mark", { name })}
                            onClick={() => markSilo(variant.id, name, group.members)}
                          />
                        </td>
                      )}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          )}
        </Rest>
      )}
      {ungrouped.length === 0 ? null : (
        <div className={css["points"]}>
          <LitButton items={ungrouped}>
            {t("structure.compartments.ungrouped", { count: ungrouped.length })}
          </LitButton>
          {leftOut === 0 ? null : (
            <span className={css["soft"]}>{t("structure.compartments.leftOut", { count: leftOut })}</span>
          )}
        </div>
      )}
    </>
  );
}

/** A community is called after those that have most ties in it. */
function groupName(variant: Variant, { key, members }: Compartment, by: Grouping, t: Text): string {
  switch (by) {
    case "community":
      return t("structure.compartments.community", {
        names: members
          .slice(0, 2)
          .map((id) => nameIn(variant, id, t))
          .join(", "),
      });
    case "sector":
      return t(`words.securityChain.${key as "public"}`);
    case "type":
      return t(`words.actorTypesShort.${key as "police"}`);
    default:
      return t(`words.axisPoles.${key as "state"}`);
  }
}
