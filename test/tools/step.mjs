import { spawn } from "node:child_process";

const posix = process.platform !== "win32";
const started = new Set();
let stopping = false;

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    stopSteps();
    process.exit(130);
  });
}

/**
 * Runs one step of the test run: `{ name, run: [program, ...words], env?, live? }`.
 * A live step prints as it goes; any other keeps its output until it ends, so that two side by side do not mix.
 * Gives `{ name, seconds, ok }` and never rejects.
 */
export async function runStep({ name, run, env = {}, live = false }) {
  const begun = performance.now();
  if (live) console.log(`\n── ${name}`);
  const { code, output } = await finish(run, { ...process.env, ...env }, live);
  const seconds = (performance.now() - begun) / 1000;
  const ok = code === 0;
  if (!live) console.log(`\n── ${name}${output ? `\n${output.trimEnd()}` : ""}`);
  const end = ok ? "passed" : stopping ? "ended early" : "failed";
  console.log(`── ${name}: ${end} in ${seconds.toFixed(1)} s`);
  return { name, seconds, ok };
}

function finish([program, ...words], env, live) {
  const out = live ? "inherit" : "pipe";
  return new Promise((resolve) => {
    // A group of its own, so that its workers and servers end with it.
    const child = spawn(program, words, { env, stdio: ["ignore", out, out], detached: posix, shell: !posix });
    started.add(child);
    const chunks = [];
    child.stdout?.on("data", (chunk) => chunks.push(chunk));
    child.stderr?.on("data", (chunk) => chunks.push(chunk));
    child.on("error", (error) => {
      started.delete(child);
      resolve({ code: 1, output: error.message });
    });
    child.on("close", (code) => {
      started.delete(child);
      resolve({ code, output: Buffer.concat(chunks).toString() });
    });
  });
}

/** Ends the steps still running: one that failed has already decided the run. */
export function stopSteps() {
  stopping = true;
  for (const child of started) {
    try {
      if (posix && child.pid) process.kill(-child.pid, "SIGTERM");
      else child.kill();
    } catch {
      // It ended by itself a moment ago.
    }
  }
}
