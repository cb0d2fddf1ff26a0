import { library } from "~/i18n/en/library";
import { addWords } from "~/i18n/text";

addWords({ library });

export { LibraryPage } from "./LibraryPage";
