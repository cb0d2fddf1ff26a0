/**
 * The longest task of the page's main thread while `act` runs, in ms of the thread: what the thread itself does without
 * looking up, and not what other programs do on its processor in between. A task begins and ends with the browser's own
 * loop, so input is looked at between any two.
 */
export async function longestTask(page, act) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: ["toplevel"] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return Math.max(...mainThread(traceEvents).map(threadTime)) / 1000;
}

/** A thread cannot have worked longer than its task took; some machines count as if it had. */
function threadTime({ dur, tdur }) {
  return Math.min(dur, tdur ?? dur);
}

/** The tasks of the main thread that did most, which is that of the page in front. */
function mainThread(events) {
  const threads = events
    .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
    .map(({ pid, tid }) =>
      events.filter(
        (event) =>
          event.ph === "X" &&
          event.name === "ThreadControllerImpl::RunTask" &&
          event.pid === pid &&
          event.tid === tid,
      ),
    );
  const work = (tasks) => tasks.reduce((sum, task) => sum + threadTime(task), 0);
  return threads.toSorted((a, b) => work(b) - work(a))[0];
}
