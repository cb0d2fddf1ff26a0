import { button, element, expect, openCase, saved, test } from "./app";

test("what holds a case together is worked out beside the page, and a wanted silo stays in the map", async ({
  page,
}) => {
  await openCase(page, "toeslagenaffaire");
  await page.getByRole("tab", { name: "Explain" }).click();
  const pane = page.getByRole("region", { name: "Explain" });
  const section = (name: string) => pane.getByRole("button", { name, exact: true });

  await section("Brokers: who holds this together").click();
  const broker = pane.getByRole("button", { name: "Tax Administration / Benefits", exact: true });
  await broker.click();
  await expect(broker).toHaveAttribute("aria-pressed", "true");
  await expect(pane.getByText("Distrusted broker.")).toBeVisible();
  await broker.press("Enter");
  await expect(broker).toHaveAttribute("aria-pressed", "false");
  await section("Brokers: who holds this together").press("Enter");

  await section("Where the contract runs").press("Enter");
  await expect(pane.getByRole("button", { name: "8 of 14 relations cross" })).toBeVisible();
  await section("Where the contract runs").press("Enter");

  await section("Compartments and communities").click();
  await pane.getByRole("combobox", { name: "Group parties by" }).selectOption("Type of actor");
  await pane.getByRole("radio", { name: "Any relation" }).press("Space");
  await expect(pane.getByRole("row", { name: /^Oversight/u })).toBeVisible();
  await pane.getByRole("button", { name: "Mark Oversight as a wanted silo" }).press("Enter");
  const silo = pane.getByRole("region", { name: "Oversight" });
  await expect(silo).toBeVisible();
  await saved(page);
  await page.reload();
  await page.getByRole("tab", { name: "Explain" }).click();
  await section("Compartments and communities").click();
  await expect(silo).toContainText("No relation of information crosses it.");

  // The agency is selected on the drawing, and data cross the wall around it.
  await element(page, "Actor", "Tax Administration / Benefits").click();
  await button(page, "Mark the 1 selected element").click();
  await page.keyboard.type("The agency");
  await page.keyboard.press("Enter");
  const breached = pane.getByRole("button", { name: /^Breached: \d+ relations? of information/u });
  await breached.click();
  await expect(breached).toHaveAttribute("aria-pressed", "true");
  await button(page, "Undo").click();
  await expect(pane.getByRole("region", { name: "Wanted silo", exact: true })).toBeVisible();
  await button(page, "Undo").click();
  await expect(breached).toHaveCount(0);
  await expect(silo).toBeVisible();
});
