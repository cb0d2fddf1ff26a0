import { readChanges } from "./changes-reading";
import { provideReadings } from "./later";
import { readPerspectives } from "./perspectives-reading";
import { readTension } from "./tension-reading";

// Whatever looks through any lens but the first imports this, for its effect alone.
provideReadings({ changes: readChanges, perspectives: readPerspectives, tension: readTension });
