/**
 * A second variant of a generated map, as a thorough redesign leaves it: a tenth of the relations and one in twenty of
 * the elements gone, as many new ones, a fifth of the rest rated otherwise, and one in ten elements moved.
 */
export function withRedesign(map) {
  const [now] = map.variants;
  const gone = new Set(
    now.elements.filter(({ id }, place) => place % 20 === 3 && id !== "busy").map(({ id }) => id),
  );
  const elements = now.elements
    .filter(({ id }) => !gone.has(id))
    .map((each, place) =>
      place % 10 === 0 ? { ...each, position: { x: each.position.x + 40, y: each.position.y - 30 } } : each,
    );
  const fresh = now.elements
    .filter(({ id }) => gone.has(id))
    .map((each) => ({ ...each, id: `new-${each.id}`, label: `New ${each.label}` }));
  const relations = now.relations
    .filter(({ from, to }, place) => place % 10 !== 7 && !gone.has(from) && !gone.has(to))
    .map((each, place) => (place % 5 === 0 ? rated(each) : each));
  const added = fresh.flatMap(({ id, kind }, place) =>
    [1, 2].map((step) => {
      const to = elements[(place * 7 + step) % elements.length];
      const both = kind === "actor" && to.kind === "actor";
      return {
        ...now.relations[0],
        id: `new-r${place}-${step}`,
        from: id,
        to: to.id,
        trust: both ? { forward: unrated, backward: unrated } : null,
      };
    }),
  );
  const redesign = {
    ...now,
    id: "redesign",
    name: "Redesign",
    basedOn: now.id,
    elements: [...elements, ...fresh],
    relations: [...relations, ...added],
  };
  return { ...map, id: `${map.id}-compared`, variants: [now, redesign] };
}

const unrated = { value: null, confidence: null, basis: [], why: "" };

function rated(relation) {
  if (relation.trust === null) return { ...relation, strength: 3 };
  const forward = { ...relation.trust.forward, value: ((relation.trust.forward.value + 5) % 7) - 3 };
  return { ...relation, trust: { ...relation.trust, forward } };
}

/** Turns to the redesign, and gives the time in ms until the first picture of what it changes is on the screen. */
export async function comparedTime(page) {
  await page.getByRole("combobox", { name: "Variant" }).selectOption("redesign");
  await page.waitForTimeout(1200);
  return page.evaluate(async () => {
    const canvas = document.querySelector("canvas[data-painted]");
    const before = canvas.dataset.painted;
    const button = [...document.querySelectorAll('[aria-label="Lenses"] button')].find(
      ({ textContent }) => textContent === "Changes",
    );
    const begun = performance.now();
    button.click();
    const press = performance.now() - begun;
    await new Promise((resolve) => {
      const isDrawn = () => canvas.dataset.painted !== before;
      const watch = new MutationObserver(() => {
        if (!isDrawn()) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(canvas, { attributes: true });
      if (isDrawn()) resolve();
    });
    return { "compare press": press, "compare drawn": performance.now() - begun };
  });
}

const felt = ["overview drag", "overview pan", "close drag", "close pan"];

/** Of what gestures cost, what is felt while two variants are compared. */
export function comparedGestures(figures) {
  return Object.fromEntries(felt.map((name) => [`compare ${name}`, figures[name]]));
}
