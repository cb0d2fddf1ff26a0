import { useState } from "react";

import { type Text, useText } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";
import { useEyes } from "~/state/eyes";
import { session, useDocument, useSession } from "~/state/stores";
import { Locked } from "~/ui/locked";

import { AboutPanel } from "./about/AboutPanel";
import { FramePanel } from "./annotation/FramePanel";
import { NotePanel } from "./annotation/NotePanel";
import { ElementPanel } from "./element/ElementPanel";
import { fieldName } from "./fields";
import { Frame } from "./Frame";
import { useVariant } from "./inView";
import { ManyPanel } from "./many/ManyPanel";
import { openAtFirst, OpenParts } from "./openParts";
import { ExtraPanel } from "./relation/ExtraPanel";
import { EyesPanel } from "./relation/EyesPanel";
import { ManyInEyes } from "./relation/ManyInEyes";
import { RelationPanel } from "./relation/RelationPanel";
import { keyOf, type Subject, subjectOf } from "./subject";

import css from "./Inspector.module.css";

/** The panel beside the map: all there is to say about what is selected, or about the map. */
export function Inspector() {
  const t = useText();
  const map = useDocument((state) => state.map);
  const variant = useVariant();
  const selection = useSession((state) => state.selection);
  const wanted = useSession((state) => state.panel);
  const readOnly = useSession((state) => state.readOnly);
  const [open, setOpen] = useState(openAtFirst);

  if (map === null || variant === null) return null;
  const subject: Subject =
    wanted === "about" ? { of: "about" } : subjectOf(variant, map.perspectives, selection);
  // With nothing picked the drawing has all the room, until somebody asks about the map.
  if (subject.of === "about" && wanted !== "about") return null;
  const about = keyOf(subject);

  function toggle(part: string): void {
    const next = new Set(open);
    if (!next.delete(part)) next.add(part);
    setOpen(next);
  }

  function close(): void {
    if (wanted === null) session.select([]);
    session.setPanel(null);
  }

  return (
    <Frame
      over={overlineOf(subject, t)}
      about={about}
      nameOfField={(field) => fieldName(field, subject, t)}
      onClose={close}
    >
      {readOnly ? <p className={css["locked"]}>{t("inspector.readOnly")}</p> : null}
      <Locked value={readOnly}>
        <OpenParts value={{ open, toggle }}>
          <Panel key={about} map={map} variant={variant} subject={subject} />
        </OpenParts>
      </Locked>
    </Frame>
  );
}

function Panel({ map, variant, subject }: { map: RelataMap; variant: Variant; subject: Subject }) {
  const variantId = variant.id;
  const party = useEyes();
  switch (subject.of) {
    case "about":
      return <AboutPanel map={map} variant={variant} />;
    case "relation":
      return party === null ? (
        <RelationPanel
          variantId={variantId}
          relation={subject.relation}
          from={subject.from}
          to={subject.to}
        />
      ) : (
        <EyesPanel
          party={party}
          variantId={variantId}
          relation={subject.relation}
          from={subject.from}
          to={subject.to}
        />
      );
    case "extra":
      return <ExtraPanel party={subject.party} extra={subject.extra} from={subject.from} to={subject.to} />;
    case "element":
      return <ElementPanel variantId={variantId} element={subject.element} />;
    case "frame":
      return <FramePanel variant={variant} frame={subject.frame} />;
    case "note":
      return <NotePanel variantId={variantId} note={subject.note} />;
    case "many":
      // Many relations are rated as agreed: in the eyes of a party they are rated one by one.
      return party === null || subject.relations.length === 0 ? (
        <ManyPanel variantId={variantId} many={subject} />
      ) : (
        <ManyInEyes party={party} />
      );
  }
}

function overlineOf(subject: Subject, t: Text): string {
  switch (subject.of) {
    case "about":
      return "";
    case "relation":
      return t("inspector.relation.title");
    case "extra":
      return t("parties.extra.title");
    case "element":
      return t(`words.elementKinds.${subject.element.kind}`);
    case "frame":
      return t("inspector.annotation.frame");
    case "note":
      return t("inspector.annotation.note");
    case "many":
      return t("inspector.many.title");
  }
}
