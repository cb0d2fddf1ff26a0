import { lazy, Suspense, useEffect } from "react";
import { useHashLocation } from "wouter/use-hash-location";

import { useText } from "~/i18n/text";
import { keeper } from "~/state/stores";
import { ToastProvider } from "~/ui/Toast";

import { PageBoundary } from "./PageBoundary";
import { type Route, routeOf } from "./route";
import { listenForHistoryKeys } from "./shortcuts";
import { Waiting } from "./Waiting";

const LibraryPage = lazy(async () => ({ default: (await import("./LibraryRoute")).LibraryRoute }));
const NotFoundPage = lazy(async () => ({ default: (await import("./NotFoundPage")).NotFoundPage }));
const MapPage = lazy(async () => ({ default: (await import("./MapPage")).MapPage }));

export function App() {
  const t = useText();
  const [path] = useHashLocation();
  const route = routeOf(path);
  const title = t(`app.titles.${route.page}`);
  const isEditor = route.page === "map" || route.page === "case";

  useEffect(() => {
    // Never the name of a map: titles end up in histories, task bars and on projectors.
    window.document.title = title;
  }, [title]);
  useEffect(() => {
    if (!isEditor) keeper.close();
  }, [isEditor]);
  useEffect(() => listenForHistoryKeys(), []);
  useEffect(() => keeper.speak({ rescuedTitle: (title) => t("app.rescuedTitle", { title }) }), [t]);

  return (
    <ToastProvider>
      <PageBoundary path={path}>
        <Suspense fallback={<Waiting>{t("app.opening")}</Waiting>}>
          <Page route={route} />
        </Suspense>
      </PageBoundary>
    </ToastProvider>
  );
}

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case "library":
      return <LibraryPage />;
    case "map":
    case "case":
      return <MapPage place={route} />;
    case "missing":
      return <NotFoundPage what="route" />;
  }
}
