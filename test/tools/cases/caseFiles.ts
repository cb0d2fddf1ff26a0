import { readFile, writeFile } from "node:fs/promises";

import { caseList } from "~/cases/index";
import type { RelataMap } from "~/model/map";
import { writeMap } from "~/model/write";

import { type Places, toMap } from "./convert";
import type { CaseSource } from "./source";

const fixtures = new URL("../../fixtures/cases/", import.meta.url);
const cases = new URL("../../../src/cases/", import.meta.url);
const placesFile = new URL("places.json", import.meta.url);

/** Where the elements of every case are drawn, by case and element. */
export async function readPlaces(): Promise<Record<string, Places>> {
  return JSON.parse(await readFile(placesFile, "utf8")) as Record<string, Places>;
}

export async function writePlaces(places: Record<string, Places>): Promise<void> {
  await writeFile(placesFile, `${JSON.stringify(places, null, 2)}\n`);
}

/** The map of a case, made from its source and the places of its elements. */
export async function makeCase(id: string, places: Places): Promise<RelataMap> {
  const study = caseList.find((one) => one.id === id);
  if (study === undefined) throw new Error(`makeCase: no case is called ${id}`);
  const source = JSON.parse(await readFile(new URL(`${id}.json`, fixtures), "utf8")) as CaseSource;
  return toMap(source, places, study.contentNote);
}

/** Writes the map files of all cases. */
export async function makeCases(): Promise<void> {
  const places = await readPlaces();
  for (const { id } of caseList) {
    await writeFile(new URL(`${id}.json`, cases), writeMap(await makeCase(id, places[id] ?? {})));
  }
}
