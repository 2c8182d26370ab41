import type { Pixels } from './drawPixels.ts';

/** Buffers that are free again, by size: memory by the megabyte for each image would keep the collector busy. */
const free = new Map<number, Buffer[]>();

/** Runs `work` on a copy of a picture that it may draw on; the copy is its own only until `work` ends. */
export async function withCopy<T>(picture: Pixels, work: (copy: Pixels) => Promise<T>): Promise<T> {
  const { length } = picture.data;
  const data = free.get(length)?.pop() ?? Buffer.allocUnsafeSlow(length);
  picture.data.copy(data);
  try {
    return await work({ ...picture, data });
  } finally {
    free.set(length, [...(free.get(length) ?? []), data]);
  }
}
