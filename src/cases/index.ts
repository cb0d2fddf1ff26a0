import type { RelataMap } from "~/model/map";

/** The case studies, with the short facts a list shows before a case is loaded. */
export interface CaseStudy {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly period: string;
  /** What a reader should know before opening the case; empty where nothing needs saying. */
  readonly contentNote: string;
  readonly load: () => Promise<RelataMap>;
}

export const caseList: readonly CaseStudy[] = [
  {
    id: "toeslagenaffaire",
    title: "The Dutch childcare-benefits scandal (toeslagenaffaire)",
    place: "The Netherlands",
    period: "2005–2021",
    contentNote: "",
    load: async () => asMap(await import("./toeslagenaffaire.json")),
  },
  {
    id: "coronamelder",
    title: "CoronaMelder: from app tender to statute-based exposure notification",
    place: "The Netherlands",
    period: "2020-04–2022-10",
    contentNote: "",
    load: async () => asMap(await import("./coronamelder.json")),
  },
  {
    id: "whatsapp-neighbourhood-watch",
    title: "WhatsApp neighbourhood crime prevention groups (WABP)",
    place: "The Netherlands (national pattern; Tilburg and Rotterdam as local variants)",
    period: "2012–2022",
    contentNote: "",
    load: async () => asMap(await import("./whatsapp-neighbourhood-watch.json")),
  },
  {
    id: "london-live-facial-recognition",
    title: "Live facial recognition by the Metropolitan Police",
    place: "London, United Kingdom",
    period: "2016–2026",
    contentNote: "",
    load: async () => asMap(await import("./london-live-facial-recognition.json")),
  },
  {
    id: "lesvos-hotspot",
    title: "The EU hotspot on Lesvos (Moria) and its planned successor",
    place: "Lesvos, Greece",
    period: "2015–2023",
    contentNote:
      "This case deals with people, children among them, who were held in an overcrowded camp, with violence, illness and fire there, and with alleged unlawful returns at sea.",
    load: async () => asMap(await import("./lesvos-hotspot.json")),
  },
  {
    id: "rwanda-1994",
    title: "UNAMIR and the failure to protect in Rwanda",
    place: "Rwanda (Kigali and nationwide)",
    period: "1993-10–1994-07",
    contentNote:
      "This case deals with the genocide of the Tutsi in 1994. It names mass killing, rape and the incitement to them, and those who could have given protection and did not.",
    load: async () => asMap(await import("./rwanda-1994.json")),
  },
];

/** The files are checked by tests, so that opening a case need not check it again. */
function asMap(file: { readonly default: unknown }): RelataMap {
  return file.default as RelataMap;
}
