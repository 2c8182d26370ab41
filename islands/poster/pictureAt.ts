const pictures: Record<string, Promise<HTMLImageElement>> = {};

/** An image, fetched when it is first wanted. Rejects when it does not come; then it may be asked for again. */
export function pictureAt(url: string): Promise<HTMLImageElement> {
  pictures[url] ||= new Promise<HTMLImageElement>((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => {
      delete pictures[url];
      reject(new Error(`${url} did not come`));
    };
    image.src = url;
  });
  return pictures[url];
}
