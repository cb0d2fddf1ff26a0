type WorkerStarter = (url: string, name: string) => Worker;

let starter: WorkerStarter = (url, name) => new Worker(url, { name });

/** Sets how workers are started; the app hands in the one door that its script policy opens. */
export function startWorkersBy(start: WorkerStarter): void {
  starter = start;
}

/** Starts a worker of this app from the address of its built file. */
export function startWorker(url: string, name: string): Worker {
  return starter(url, name);
}
