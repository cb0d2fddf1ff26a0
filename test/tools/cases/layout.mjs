// Searches better places for the elements of the cases, then: node test/tools/cases/make.mjs
// node test/tools/cases/layout.mjs ID|all [rounds] [heat] [first seed] [last seed] [afresh]
import { runTool } from "./run.mjs";

const { caseIds, layOut } = await runTool("layOut.ts");
const [only = "all", rounds = "20000", heat = "60", first = "1", last = first, afresh] =
  process.argv.slice(2);
const seeds = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
for (const id of only === "all" ? caseIds() : [only]) {
  const effort = { rounds: Number(rounds), heat: Number(heat), seeds, afresh: afresh === "afresh" };
  console.log(await layOut(id, effort));
}
