// `npm start`: builds the app, serves it on this computer alone, and opens the childcare-benefits case.
import { spawn } from "node:child_process";

import { build, preview } from "vite";

await build({ logLevel: "warn" });
const server = await preview({ preview: { host: "127.0.0.1", port: 4173, strictPort: false } });
const address = new URL("#/case/toeslagenaffaire", server.resolvedUrls?.local[0]).href;

const opener = openerOf(process.platform);
if (opener) open(opener, address);
console.log(`Relata is at ${address} until you press Ctrl+C.`);

/** The command that opens an address in the person's browser, or `null` where there is no screen. */
function openerOf(platform) {
  if (process.env["CI"]) return null;
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  return process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"] ? ["xdg-open"] : null;
}

function open([program, ...words], url) {
  const child = spawn(program, [...words, url], { stdio: "ignore", detached: true });
  // No opener on this desktop: the address below is enough.
  child.on("error", () => {});
  child.unref();
}
