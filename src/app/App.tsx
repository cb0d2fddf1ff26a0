import { useEffect } from "react";
import { useHashLocation } from "wouter/use-hash-location";

import { useText } from "~/i18n/text";
import { keeper } from "~/state/stores";
import { ToastProvider } from "~/ui/Toast";

import { arriving } from "./arriving";
import { PageBoundary } from "./PageBoundary";
import { type Route, routeOf } from "./route";
import { listenForKeys } from "./shortcuts";

const LibraryPage = arriving(async () => (await import("./LibraryRoute")).LibraryRoute);
const NotFoundPage = arriving(async () => (await import("./NotFoundPage")).NotFoundPage);
const MapPage = arriving(async () => (await import("./MapPage")).MapPage);

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
  useEffect(() => listenForKeys(), []);
  useEffect(() => keeper.speak({ rescuedTitle: (title) => t("app.rescuedTitle", { title }) }), [t]);

  return (
    <ToastProvider>
      <PageBoundary path={path}>
        <Page route={route} />
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
