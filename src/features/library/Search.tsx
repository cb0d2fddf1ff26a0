import { Search as Lens } from "lucide";

import { useText } from "~/i18n/text";
import { Icon } from "~/ui/Icon";
import { VisuallyHidden } from "~/ui/VisuallyHidden";

import { type Sorting, sortings } from "./arrange";

import css from "./Search.module.css";

interface SearchProps {
  search: string;
  sorting: Sorting;
  found: number;
  onSearch: (search: string) => void;
  onSort: (sorting: Sorting) => void;
}

export function Search({ search, sorting, found, onSearch, onSort }: SearchProps) {
  const t = useText();
  return (
    <div role="search" className={css["search"]}>
      <label className={css["box"]}>
        <Icon of={Lens} size={18} />
        <input
          type="search"
          aria-label={t("library.mine.search")}
          placeholder={t("library.mine.search")}
          value={search}
          onChange={(event) => onSearch(event.currentTarget.value)}
        />
      </label>
      <label className={css["sort"]}>
        <span>{t("library.mine.sort")}</span>
        <select
          value={sorting}
          onChange={(event) =>
            onSort(sortings.find((each) => each === event.currentTarget.value) ?? "updated")
          }
        >
          {sortings.map((each) => (
            <option key={each} value={each}>
              {t(`library.mine.sortings.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <VisuallyHidden>
        <span aria-live="polite">{search === "" ? "" : t("library.mine.found", { count: found })}</span>
      </VisuallyHidden>
    </div>
  );
}
