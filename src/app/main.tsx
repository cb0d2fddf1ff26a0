import "~/ui/tokens.css";
import "~/ui/fonts.css";
import "~/ui/base.css";
import { createRoot } from "react-dom/client";

import { App } from "./App";
import { followTheme } from "./theme";
import { guardScripts } from "./trusted-types";

guardScripts();
followTheme();
const root = window.document.querySelector("#root");
if (root === null) throw new Error("index.html has no place for the app");
createRoot(root).render(<App />);
