import "@xyflow/react/dist/base.css";
import { ReactFlow, type ReactFlowInstance } from "@xyflow/react";
import { lazy, type ReactNode, Suspense, useEffect, useLayoutEffect, useRef, useState } from "react";

import { useText } from "~/i18n/text";
import { elementOf, frameOf, noteOf, variantOf } from "~/model/queries";
import { isCovered } from "~/state/session";
import { useDocument, useSession, useSurface } from "~/state/stores";

import { annotationName, annotationNode } from "./annotations/annotationNodes";
import { followFrameTool } from "./annotations/drawFrame";
import { FrameNode } from "./annotations/FrameNode";
import { NoteNode } from "./annotations/NoteNode";
import { OnStage } from "./annotations/onStage";
import { type Camera, cameraOf, returnFromPresenting } from "./camera";
import { ElementNode } from "./ElementNode";
import { flowHandlers } from "./flowHandlers";
import { followKeys } from "./followKeys";
import { followPointer } from "./followPointer";
import { HandsLater } from "./hands/HandsLater";
import { keepFitted } from "./keepFitted";
import { LensBar } from "./LensBar";
import { accessibleName, type DrawnNode, nodeOf } from "./nodes";
import { revealPicked } from "./revealing";
import { createStage, type Stage } from "./stage/stage";
import { zoomLimits } from "./stage/view";
import { ToolRail } from "./ToolRail";
import { ZoomBar } from "./ZoomBar";

import css from "./Canvas.module.css";

const InPlaceField = lazy(async () => ({ default: (await import("./InPlaceField")).InPlaceField }));
const Legend = lazy(async () => ({ default: (await import("./Legend")).Legend }));
const Afterwards = lazy(async () => ({ default: (await import("./Afterwards")).Afterwards }));
const ViewStrip = lazy(async () => ({ default: (await import("./views/ViewStrip")).ViewStrip }));
const QuickLine = lazy(async () => ({ default: (await import("./lines/QuickLine")).QuickLine }));

const nodeTypes = { element: ElementNode, frame: FrameNode, note: NoteNode };
const noEdges: never[] = [];
const origin: [number, number] = [0.5, 0.5];

/**
 * The drawing surface: the painted map, and over it what can be pointed at, focused, dragged and related.
 * `beneathLenses` is what other features put there.
 */
export function Canvas({ beneathLenses }: { beneathLenses?: ReactNode }) {
  const t = useText();
  const host = useRef<HTMLDivElement>(null);
  const base = useRef<HTMLCanvasElement>(null);
  const live = useRef<HTMLCanvasElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const [flow, setFlow] = useState<ReactFlowInstance<DrawnNode, never> | null>(null);
  const [shown, setShown] = useState(false);
  useEffect(() => stage?.whenShown(() => setShown(true)), [stage]);
  const tool = useSurface((state) => state.tool);

  useEffect(() => {
    if (host.current === null || base.current === null || live.current === null) return;
    const made = createStage(host.current, { base: base.current, live: live.current }, (key) =>
      t(key as never),
    );
    setStage(made);
    return () => made.dispose();
  }, [t]);

  // Before anything more is painted: what is seen to be there takes keys and presses.
  useLayoutEffect(() => {
    if (stage === null || flow === null || host.current === null) return;
    const camera = cameraOf(stage, flow);
    camera.fit(false);
    const stopKeys = followKeys(stage, camera, host.current);
    const stopPointer = followPointer(stage, host.current);
    const stopFrames = followFrameTool(stage, host.current);
    const stopReveal = revealPicked(stage, camera);
    const stopFitting = keepFitted(stage, camera, host.current);
    const stopReturning = returnFromPresenting(stage, camera);
    return () => {
      stopKeys();
      stopPointer();
      stopFrames();
      stopReveal();
      stopFitting();
      stopReturning();
    };
  }, [stage, flow]);

  const camera = stage === null || flow === null ? null : cameraOf(stage, flow);
  const presenting = useSession((state) => state.presenting);
  const covered = useSession(isCovered);
  return (
    <>
      <div
        ref={host}
        tabIndex={-1}
        inert={covered}
        className={css["host"]}
        data-tool={tool === null ? undefined : tool === "relate" ? "relate" : "place"}
      >
        <canvas ref={base} className={css["base"]} aria-hidden="true" />
        <canvas ref={live} className={css["live"]} aria-hidden="true" />
        <OnStage value={stage}>
          <Nodes stage={stage} onFlow={setFlow} />
        </OnStage>
        {presenting ? null : <ToolRail stage={stage} />}
        <LensBar alone={presenting} shown={shown}>
          {beneathLenses}
        </LensBar>
        <Suspense fallback={<LegendRoom />}>{shown ? <Legend /> : <LegendRoom />}</Suspense>
        {stage === null || camera === null || presenting ? null : <ZoomBar camera={camera} stage={stage} />}
        {stage === null || camera === null ? null : <Later camera={camera} stage={stage} shown={shown} />}
      </div>
      {/* Beside the drawing, which cuts off what reaches beyond it. */}
      {stage === null || camera === null ? null : <HandsLater camera={camera} stage={stage} />}
    </>
  );
}

/** The room of the legend until it comes, so that nothing is fitted into it. */
function LegendRoom() {
  return <div className={`${css["bottomLeft"]} ${css["legendRoom"]}`} data-corner />;
}

/** The drawing never waits for what can be done with it later, unless that is asked for. */
function Later({ camera, stage, shown }: { camera: Camera; stage: Stage; shown: boolean }) {
  const presenting = useSession((state) => state.presenting);
  const readOnly = useSession((state) => state.readOnly);
  const opened = useSurface((state) => state.inPlace !== null);
  const asked = useSession((state) => state.presenting || state.selection.size > 0);
  return (
    <>
      {presenting && !readOnly ? (
        <div className={css["lineOnWall"]}>
          <Suspense>
            <QuickLine camera={camera} stage={stage} />
          </Suspense>
        </div>
      ) : null}
      {presenting ? null : (
        <div className={css["foot"]}>
          {readOnly ? null : (
            // The room is there before the line is, so that nothing is fitted into it.
            <div className={css["lineRoom"]} data-corner>
              <Suspense>{shown || asked ? <QuickLine camera={camera} stage={stage} /> : null}</Suspense>
            </div>
          )}
          <Suspense>{shown || asked ? <ViewStrip camera={camera} stage={stage} /> : null}</Suspense>
        </div>
      )}
      <Suspense>{shown || opened ? <InPlaceField stage={stage} /> : null}</Suspense>
      <Suspense>{shown || asked ? <Afterwards camera={camera} stage={stage} /> : null}</Suspense>
    </>
  );
}

/** What React Flow holds: the mounted elements, the camera, dragging and connecting. */
function Nodes({
  stage,
  onFlow,
}: {
  stage: Stage | null;
  onFlow: (flow: ReactFlowInstance<DrawnNode, never>) => void;
}) {
  const t = useText();
  const mounted = useSurface((state) => state.mounted);
  const annotations = useSurface((state) => state.annotations);
  const map = useDocument((state) => state.map);
  const variantId = useSession((state) => state.variantId);
  const readOnly = useSession((state) => state.readOnly);
  const presenting = useSession((state) => state.presenting);
  const variant =
    map === null || variantId === null || !map.variants.some(({ id }) => id === variantId)
      ? null
      : variantOf(map, variantId);
  const wordsOf = (id: string) => {
    if (variant === null) return "";
    return (elementOf(variant, id) ?? frameOf(variant, id))?.label ?? noteOf(variant, id)?.text ?? "";
  };
  const nodes: DrawnNode[] = [
    ...mounted.map((element) => {
      const label = wordsOf(element.id);
      return nodeOf(
        element,
        accessibleName(element, label === "" ? t("common.unnamed") : label, t),
        !readOnly,
      );
    }),
    ...annotations.map((each) =>
      annotationNode(each, annotationName(each.sort, wordsOf(each.id), t), !readOnly),
    ),
  ];
  return (
    <ReactFlow<DrawnNode, never>
      className={css["flow"] ?? ""}
      aria-label={t("canvas.region")}
      nodes={nodes}
      edges={noEdges}
      nodeTypes={nodeTypes}
      nodeOrigin={origin}
      onInit={onFlow}
      minZoom={zoomLimits.least}
      maxZoom={zoomLimits.most}
      panOnDrag={middleButton}
      // While presenting, Space goes on to the next view.
      panActivationKeyCode={presenting ? null : "Space"}
      panOnScroll
      zoomOnScroll={false}
      zoomOnDoubleClick={false}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      deleteKeyCode={null}
      elementsSelectable={false}
      nodesFocusable
      selectNodesOnDrag={false}
      connectOnClick={false}
      connectionDragThreshold={4}
      nodeDragThreshold={3}
      connectionLineComponent={NoLine}
      proOptions={noAttribution}
      ariaLabelConfig={{
        "node.a11yDescription.default": t("canvas.elementHelp"),
        "node.a11yDescription.keyboardDisabled": t("canvas.elementHelp"),
      }}
      {...(stage === null ? {} : flowHandlers(stage))}
    />
  );
}

const middleButton = [1];
const noAttribution = { hideAttribution: true };

/** The stage draws the relation being drawn. */
function NoLine() {
  return null;
}
