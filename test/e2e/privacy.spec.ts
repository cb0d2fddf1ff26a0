import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { test as bare, type Page, type Request } from "@playwright/test";

import { expect, newMap, openCase, renameMap, saved, test } from "./app";

const canary = "Canary 7f3a91 été";

const required = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

test("the built page and the server's headers forbid every connection", async ({ page }) => {
  const response = await page.goto("/");
  const header = response?.headers()["content-security-policy"] ?? "";
  const meta =
    (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content")) ?? "";
  for (const policy of [header, meta]) {
    for (const directive of required) expect(policy).toContain(directive);
    expect(policy).not.toContain("unsafe");
  }
});

test("a map that is opened, changed and kept leaves nothing in any request", async ({ page, context }) => {
  const requests: Request[] = [];
  context.on("request", (request) => requests.push(request));

  await openCase(page, "toeslagenaffaire");
  await newMap(page);
  await renameMap(page, canary);
  await saved(page);
  await page.reload();
  await expect(page.getByText(canary).first()).toBeVisible();

  expect(requests.length).toBeGreaterThan(0);
  const carriers = await Promise.all(requests.map(carriesCanary));
  expect(requests.filter((_, index) => carriers[index]).map((request) => request.url())).toEqual([]);
});

bare("a script in the page reaches nobody, and would but for the policy", async ({ page, request }) => {
  const built = await request.get("/");
  const html = await built.text();
  const policy = built.headers()["content-security-policy"] ?? "";
  const heard: string[] = [];
  const outside = await serve((path) => {
    heard.push(path);
    return { body: "" };
  });

  await tryEveryWayOutOf(page, html, { "content-security-policy": policy }, outside.address);
  expect(heard).toEqual([]);

  await tryEveryWayOutOf(
    page,
    html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""),
    {},
    outside.address,
  );
  await expect
    .poll(() => heard.toSorted((a, b) => a.localeCompare(b)))
    .toEqual(["/beacon", "/eventsource", "/fetch", "/image", "/socket", "/stylesheet", "/xhr"]);
  await outside.close();
});

async function carriesCanary(request: Request): Promise<boolean> {
  const sent = [request.url(), JSON.stringify(await request.allHeaders()), request.postData() ?? ""].join(
    "\n",
  );
  const forms = [canary, encodeURIComponent(canary), encodeURI(canary), "7f3a91", btoa("Canary 7f3")];
  return forms.some((form) => sent.includes(form));
}

/** Serves the built page with one more script of its own in it, opens it, and waits for the end of every attempt. */
async function tryEveryWayOutOf(
  page: Page,
  html: string,
  headers: Record<string, string>,
  outside: string,
): Promise<void> {
  const script = `(${tryEveryWayOut.toString()})(${JSON.stringify(outside)});`;
  const withScript = html.replace("</head>", '<script src="./probe.js" defer></script></head>');
  const host = await serve((path) =>
    path === "/probe.js"
      ? { body: script, headers: { "content-type": "text/javascript" } }
      : { body: withScript, headers: { ...headers, "content-type": "text/html" } },
  );
  await page.goto(host.address);
  await expect(page.locator("html")).toHaveAttribute("data-attempts-ended", "7");
  await host.close();
}

/** Runs in the page. A way that is refused ends in an error, one that is open in an answer; both are an end. */
function tryEveryWayOut(outside: string): void {
  const end = (target: EventTarget, ...names: string[]) =>
    new Promise((resolve) => {
      for (const name of names) target.addEventListener(name, resolve);
    });
  const ways = [
    () => fetch(`${outside}/fetch`, { mode: "no-cors" }),
    () => {
      const request = new XMLHttpRequest();
      request.open("GET", `${outside}/xhr`);
      request.send();
      return end(request, "loadend");
    },
    () => end(new WebSocket(`${outside.replace("http", "ws")}/socket`), "open", "error"),
    () => {
      const source = new EventSource(`${outside}/eventsource`);
      return end(source, "open", "error").then(() => source.close());
    },
    () => Promise.resolve(navigator.sendBeacon(`${outside}/beacon`, "x")),
    () => {
      const image = new Image();
      image.src = `${outside}/image`;
      return end(image, "load", "error");
    },
    () => {
      const sheet = document.createElement("link");
      sheet.rel = "stylesheet";
      sheet.href = `${outside}/stylesheet`;
      document.head.append(sheet);
      return end(sheet, "load", "error");
    },
  ];
  void Promise.allSettled(ways.map(async (way) => way())).then((ends) => {
    document.documentElement.dataset["attemptsEnded"] = String(ends.length);
  });
}

interface Answer {
  readonly body: string;
  readonly headers?: Record<string, string>;
}

/** A server on a port of its own, which is an origin of its own. */
async function serve(answer: (path: string) => Answer) {
  const server = createServer((request, response) => {
    const { body, headers = {} } = answer(request.url ?? "");
    response.writeHead(200, headers).end(body);
  });
  server.on("upgrade", (request, socket) => {
    answer(request.url ?? "");
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
