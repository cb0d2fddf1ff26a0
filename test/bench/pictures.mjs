/** From the press of *Save file* until the file is handed to the browser, in ms. */
export async function pictureTimes(page) {
  return {
    "SVG file": await timeOf(page, "SVG picture"),
    "PNG file, 4×": await timeOf(page, "PNG picture", "4×"),
  };
}

async function timeOf(page, format, size) {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("radio", { name: format, exact: true }).check();
  if (size !== undefined) await dialog.getByRole("radio", { name: size, exact: true }).check();
  await dialog.getByRole("img", { name: "Preview of the picture" }).waitFor();
  // The preview is painted first: it is not what is measured.
  await page.waitForTimeout(2_000);
  const time = await page.evaluate(async () => {
    const save = [...document.querySelectorAll("dialog button")].find(
      ({ textContent }) => textContent === "Save file",
    );
    const handed = new Promise((resolve) => {
      HTMLAnchorElement.prototype.click = () => resolve(performance.now());
    });
    const begun = performance.now();
    save.click();
    return (await handed) - begun;
  });
  await dialog.waitFor({ state: "hidden" });
  return time;
}
