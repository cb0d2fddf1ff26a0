import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Those of the rules for access that ask for colours, all else being equal. */
const ofColour = ["color-contrast", "link-in-text-block"];

/** What a checker of the rules for access finds wrong with the page as it stands, or with some parts of it. */
export async function faultsOf(page: Page, ...parts: readonly string[]): Promise<string[]> {
  return faultsBy(checker(page, parts));
}

/**
 * The same in the light theme and in the dark one, which has other colours and nothing else: there, only the rules of
 * colour are asked again.
 */
export async function faultsInBothThemes(page: Page, ...parts: readonly string[]): Promise<string[]> {
  await turnTo(page, "light");
  const light = await faultsOf(page, ...parts);
  await turnTo(page, "dark");
  const dark = await faultsBy(checker(page, parts).withRules(ofColour));
  await turnTo(page, "light");
  return [...light, ...dark.map((fault) => `in the dark: ${fault}`)];
}

/** What is wrong with the colours alone, where all else is as it was in a theme that was looked at whole. */
export async function faultsOfColour(page: Page): Promise<string[]> {
  return faultsBy(checker(page, []).withRules(ofColour));
}

function checker(page: Page, parts: readonly string[]): AxeBuilder {
  // Without frames from elsewhere it need not put together in a second page what it finds.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  for (const part of parts) builder.include(part);
  return builder;
}

async function faultsBy(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

async function turnTo(page: Page, scheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await expect(page.locator("html")).toHaveAttribute("data-theme", scheme);
}
