import { EDITOR_HEADER } from '#lib/editor/guardRequest.ts';

/** Asks the dev server something about the files. Throws if it does not answer, or refuses to. */
export async function askEditor<T>(action: string, body: object, signal?: AbortSignal): Promise<T> {
  const response = await fetch(`/edit/api/${action}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [EDITOR_HEADER]: '1' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
  if (!response.ok) throw new Error(`the editor's server answered ${response.status}`);
  return (await response.json()) as T;
}

/** Sends a picture as it is. */
export async function sendPicture<T>(place: string, file: File): Promise<T> {
  const query = new URLSearchParams({ place, name: file.name });
  const response = await fetch(`/edit/api/picture/?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', [EDITOR_HEADER]: '1' },
    body: file,
  });
  if (!response.ok) throw new Error(`the editor's server answered ${response.status}`);
  return (await response.json()) as T;
}
