import { expect, it } from "vitest";
import * as z from "zod/mini";

import { mapSchema } from "~/model/map";

it("[W5] the published JSON Schema comes from the definition: `npm run schema` renews it", async () => {
  const schema = {
    title: "Relata map",
    description: "The document of a map file, NAME.relata.json. Fields that are not named here are kept.",
    ...z.toJSONSchema(mapSchema, { target: "draft-2020-12" }),
  };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    "../../public/schema/relata-map-1.json",
  );
});
