// Writes src/cases/*.json from test/fixtures/cases and places.json: node test/tools/cases/make.mjs
import { runTool } from "./run.mjs";

const { makeCases } = await runTool("caseFiles.ts");
await makeCases();
