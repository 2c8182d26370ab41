import { useEffect, useState } from 'react';
import type { PosterJob } from '#lib/poster/posterJob.ts';
import { lettersOf } from '#lib/poster/posterWords.ts';
import { facesReady } from './facesReady.ts';
import { type Faces, facesOfPage } from './pen.ts';
import { pictureAt } from './pictureAt.ts';

/** A slow phone takes a third of a second to draw, so it draws only once nobody has typed for so long; ms. */
const IDLE = 300;
/** The picture is drawn without the site's face when that takes longer, and once more when it is there; ms. */
const PATIENCE = 2500;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Printed {
  /** The job it was drawn for, spelled out. */
  key: string;
  /** Data URL; undefined when drawing failed. */
  url: string | undefined;
}

/** Draws a job, and again when the faces come late. The script that draws comes with the first picture. */
async function print(job: PosterJob, faces: Faces, done: (url: string | undefined) => void): Promise<void> {
  const [picture, { drawPoster }] = await Promise.all([
    pictureAt(job.template.url),
    import('./drawPoster.ts'),
  ]);
  const draw = (): void => done(drawPoster(picture, job, faces));
  const ready = facesReady(lettersOf(job.words), faces).then(() => true);
  const inTime = await Promise.race([ready, wait(PATIENCE)]);
  draw();
  if (!inTime) void ready.then(draw);
}

/** The poster of a job as a data URL, drawn anew a moment after the job has changed. The last one stays until then. */
export function usePoster(job: PosterJob, isChinese: boolean) {
  const [printed, setPrinted] = useState<Printed | undefined>();
  const [last, setLast] = useState<string | undefined>();
  const [tries, setTries] = useState(0);
  const [faces] = useState<Faces>(() => facesOfPage(isChinese));
  const key = JSON.stringify(job);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is the job, compared by what it says
  useEffect(() => {
    let wanted = true;
    const done = (url: string | undefined): void => {
      if (!wanted) return;
      setPrinted({ key, url });
      if (url) setLast(url);
    };
    const timer = setTimeout(() => {
      print(job, faces, done).catch(() => done(undefined));
    }, IDLE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [key, tries]);
  const again = (): void => {
    setPrinted(undefined);
    setTries(tries + 1);
  };
  const state = printed?.key !== key ? 'drawing' : printed.url ? 'drawn' : 'failed';
  return { poster: last, state, again } as const;
}
