import { parentPort, workerData } from 'node:worker_threads';
import { type ShareImage, shareImages } from './shareImages.ts';
import { loadTemplates } from './templates.ts';

const press = shareImages(await loadTemplates(workerData as string));

parentPort?.on('message', async (image: ShareImage) => {
  await press.print(image);
  parentPort?.postMessage('printed');
});
