import type { RelataMap } from "../../src/model/map";

export function makeMap(elementCount: number, relationCount: number, seed?: number): RelataMap;
