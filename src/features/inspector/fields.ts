import type { Text } from "~/i18n/text";

import { nameOf } from "./names";
import type { Subject } from "./subject";

/** What a field that always stands open is called on the panel of what is picked; null for one that is not there. */
export function fieldName(field: string, subject: Subject, t: Text): string | null {
  switch (field) {
    case "type":
      return t("inspector.element.type");
    case "status":
      return t("inspector.threat.status");
    case "severity":
      return t("inspector.threat.severity");
    case "likelihood":
      return t("inspector.threat.likelihood");
    case "contested":
      return t("inspector.threat.contested");
    case "dimensions":
      return t("inspector.threat.dimensions");
    case "chain":
      return t("inspector.actor.chain");
    case "seatAtTable":
      return t("inspector.actor.seat");
    case "domain":
      return t("inspector.space.domain");
    case "medium":
      return t("inspector.space.medium");
    case "stances":
      return t(isCommodity(subject) ? "inspector.commodity.stances" : "inspector.space.stances");
    case "access":
      return t("inspector.space.access");
    case "goodClass":
      return t("inspector.commodity.goodClass");
    case "owner":
      return t("inspector.commodity.owner");
    case "forward":
    case "backward":
      return trustName(field, subject, t);
    default:
      return null;
  }
}

function isCommodity(subject: Subject): boolean {
  return subject.of === "element" && subject.element.kind === "commodity";
}

function trustName(way: "forward" | "backward", subject: Subject, t: Text): string | null {
  if (subject.of !== "relation") return null;
  const [from, to] = [nameOf(subject.from, t), nameOf(subject.to, t)];
  return t("inspector.trust.of", way === "forward" ? { x: from, y: to } : { x: to, y: from });
}

/** The control of this name in a panel: the chosen one of a group, or its first, so that keys work on at once. */
export function controlNamed(panel: HTMLElement, name: string): HTMLElement | null {
  const controls = panel.querySelectorAll<HTMLElement>(
    "[role=radiogroup], [role=group], select, textarea, input:not([type=radio], [type=checkbox])",
  );
  const control = Array.from(controls).find((each) => readOut(each) === name);
  if (control === undefined) return null;
  const field =
    control.querySelector<HTMLElement>("input:checked") ?? control.querySelector("input") ?? control;
  // What is locked takes no focus.
  return field.matches(":disabled") ? null : field;
}

/** How a control is read out. */
function readOut(control: HTMLElement): string {
  const said = control.getAttribute("aria-label");
  if (said !== null) return said;
  const by = control.getAttribute("aria-labelledby");
  const label =
    by === null ? (control as HTMLInputElement).labels?.[0] : control.ownerDocument.getElementById(by);
  return label?.textContent?.trim() ?? "";
}
