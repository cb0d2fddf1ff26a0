import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

import { button, expect, openCase, test } from "./app";

test("a report is a page that runs nothing and fetches nothing, shows its picture and prints", async ({
  page,
  browser,
}, info) => {
  await openCase(page, "toeslagenaffaire");
  await button(page, "Export").click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("radio", { name: "Report" }).check();
  const coming = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save file" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^The Dutch childcare-benefits scandal.*\.report\.html$/u);
  const file = info.outputPath("report.html");
  await download.saveAs(file);

  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1000, height: 800 },
  });
  const requests: string[] = [];
  const said: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("console", (message) => said.push(message.text()));
  const report = await context.newPage();
  const address = pathToFileURL(file).href;
  await report.goto(address);

  await expect(report.getByRole("heading", { level: 1 })).toHaveText(
    /^The Dutch childcare-benefits scandal/u,
  );
  await expect(report.getByRole("heading", { level: 2 })).toHaveText([
    ...["Contents", "The picture", "About this map", "Parties, places, goods and threats", "Relations"],
    ...["Facts", "Impact", "Feedback", "Findings", "Open questions", "Sources"],
  ]);
  await report.getByRole("link", { name: "Open questions" }).click();
  await expect(report.getByRole("heading", { name: "Open questions" })).toBeInViewport();

  const picture = report.getByRole("img", { name: /^The Dutch childcare-benefits scandal/u });
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toBeVisible();
  await expect(picture.getByText("CAF fraud team")).toBeVisible();
  expect((await picture.boundingBox())?.width).toBeGreaterThan(700);
  expect(readFileSync(file, "utf8")).toContain("data:font/woff2;base64,");

  const printed = await report.pdf({ preferCSSPageSize: true });
  expect(printed.subarray(0, 5).toString()).toBe("%PDF-");
  expect(printed.toString("latin1").match(/\/Type \/Page\b/gu)?.length).toBeGreaterThan(5);
  // Letters that can be searched and read aloud, in the font that the file carries.
  expect(printed.toString("latin1")).toMatch(/\/FontName \/\w+\+AtkinsonHyperlegible/u);
  expect(printed.toString("latin1")).toContain("/ToUnicode");

  expect(
    requests.filter((url) => url !== address && !url.startsWith(`${address}#`) && !url.startsWith("data:")),
  ).toEqual([]);
  expect(said).toEqual([]);
  await context.close();
});
