import { useText } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import type { Problem } from "~/model/problems";
import type { ReadingsFile } from "~/model/readings/readings-file";

import type { ReadFile } from "./readReadings";

import css from "./Review.module.css";

/** Each file with who speaks in it and how much, or why it was not read. */
export function FileList({ map, read }: { map: RelataMap; read: readonly ReadFile[] }) {
  const t = useText();
  const some = read.some(({ kind }) => kind === "readings");
  return (
    <section className={css["part"]}>
      <h3>{t("collecting.review.files")}</h3>
      <ul className={css["list"]}>
        {read.map((each, at) => (
          <li key={at} className={css["row"]}>
            <b className={css["file"]}>{each.name}</b>
            {each.kind === "readings" ? (
              <Told map={map} file={each.file} problems={each.problems} />
            ) : (
              <p className={css["warning"]}>
                {each.kind === "refused"
                  ? t("collecting.review.refused", { why: t(`problems.${each.code}`) })
                  : t(each.kind === "map" ? "collecting.review.isMap" : "collecting.review.unreadable")}
              </p>
            )}
          </li>
        ))}
      </ul>
      {some ? null : <p>{t("collecting.review.noneLeft")}</p>}
    </section>
  );
}

interface ToldProps {
  map: RelataMap;
  file: ReadingsFile;
  problems: readonly Problem[];
}

function Told({ map, file, problems }: ToldProps) {
  const t = useText();
  const { perspectives, readings, extra = [] } = file;
  const codes = [...new Set(problems.map(({ code }) => code))];
  return (
    <>
      {perspectives.map(({ id, name }) => {
        const own = readings.filter(({ perspective }) => perspective === id);
        const people = [...new Set(own.map(({ person }) => person ?? t("collecting.review.someone")))];
        const party = name.trim() === "" ? t("common.unnamed") : name;
        const who =
          people.length === 0
            ? party
            : t("collecting.review.by", { perspective: party, people: people.join(", ") });
        const count = own.length + extra.filter(({ perspective }) => perspective === id).length;
        return <p key={id}>{t("collecting.review.fromFile", { who, count })}</p>;
      })}
      {file.map.id === map.id ? null : (
        <p className={css["soft"]}>
          {t("collecting.review.otherMap", { title: file.map.title || t("common.unnamed") })}
        </p>
      )}
      {problems.length === 0 ? null : (
        <p className={css["warning"]}>
          {t("collecting.review.mended", { count: problems.length })}{" "}
          {codes.map((code) => t(`problems.${code}`)).join(" ")}
        </p>
      )}
    </>
  );
}
