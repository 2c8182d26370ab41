import os from 'node:os';
import { type ResourceLimits, Worker } from 'node:worker_threads';

interface Crew {
  /** The module that every thread runs: it answers each message with one. From the project's root. */
  file: string;
  /** What every thread is told at its start. */
  data: unknown;
  limits?: ResourceLimits;
  /** At most so many threads; never more than the machine has processors. */
  most: number;
}

/** Gives jobs to one thread until none is left; without any, no thread is started. */
function serve<Job, Answer>(
  { file, data, limits }: Crew,
  jobs: Iterator<Job>,
  ask: (job: Job) => unknown,
  done: (job: Job, answer: Answer) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let job: Job | undefined = jobs.next().value;
    if (job === undefined) return resolve();
    const worker = new Worker(file, { workerData: data, ...(limits ? { resourceLimits: limits } : {}) });
    worker.on('error', reject);
    worker.on('message', (answer: Answer) => {
      const answered = job;
      // The thread goes on before this one looks at what it has said.
      job = jobs.next().value;
      if (job !== undefined) worker.postMessage(ask(job));
      if (answered !== undefined) done(answered, answer);
      if (job === undefined) void worker.terminate().then(() => resolve());
    });
    worker.postMessage(ask(job));
  });
}

/** Does jobs on several threads, each of which is asked anew as soon as it has answered. Rejects with a thread's error. */
export async function onThreads<Job, Answer>(
  crew: Crew,
  jobs: Iterator<Job>,
  ask: (job: Job) => unknown,
  done: (job: Job, answer: Answer) => void,
): Promise<void> {
  const threads = Math.min(os.availableParallelism(), crew.most);
  await Promise.all(Array.from({ length: threads }, () => serve(crew, jobs, ask, done)));
}
