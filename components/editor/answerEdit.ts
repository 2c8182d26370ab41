import { toProblems } from '#lib/content/finding.ts';
import { type Marked, markTranslated, type Problem, writeDraft } from '#lib/content/index.ts';
import { checkDraft } from '#lib/editor/checkDraft.ts';
import { editorKit } from '#lib/editor/editorKit.ts';
import { openPlace } from '#lib/editor/openPlace.ts';
import { type EditPlace, parsePlace } from '#lib/editor/place.ts';
import { type FileToSave, saveFiles } from '#lib/editor/saveFiles.ts';
import { storePicture } from '#lib/editor/storePicture.ts';
import type { Bilingual } from '#lib/i18n/locale.ts';
import { renderPreview } from './renderPreview.tsx';

const HOME = 'content';

/** What a request asks for; every field is checked, since nothing says that it was the editor that sent it. */
interface Asked {
  place: EditPlace;
  body: Readonly<Record<string, unknown>>;
}

const isText = (value: unknown): value is string => typeof value === 'string';

function textsOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, text]) => isText(text)));
}

function filesToSave(value: unknown): FileToSave[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const files = value as Partial<FileToSave>[];
  return files.every((one) => isText(one?.name) && isText(one.text) && isText(one.base))
    ? (files as FileToSave[])
    : undefined;
}

async function check({ place, body }: Asked, asOf: Date): Promise<object> {
  const result = checkDraft(HOME, place, textsOf(body.texts), asOf);
  const told = (language: 'zh' | 'en'): Record<'problems' | 'warnings', Problem[]> => ({
    problems: toProblems(result.problems, language),
    warnings: toProblems(result.warnings, language),
  });
  const inBoth: Bilingual<ReturnType<typeof told>> = { zh: told('zh'), en: told('en') };
  return { told: inBoth, html: await renderPreview(place, result, asOf) };
}

function save({ place, body }: Asked): object {
  const files = filesToSave(body.files);
  return files ? saveFiles(HOME, place, files) : { refused: 'name' };
}

function translated({ place }: Asked, asOf: Date): Marked | undefined {
  return markTranslated(HOME, [`${place.kind}/${place.slug}`], asOf)[0];
}

function create(body: Asked['body'], asOf: Date): object {
  const { kind, name } = body;
  if (!isText(kind) || !isText(name)) return { refused: { zh: '没有名字', en: 'There is no name' } };
  return writeDraft(HOME, kind, name, asOf);
}

async function picture(request: Request): Promise<object> {
  const { searchParams } = new URL(request.url);
  const place = parsePlace(searchParams.get('place') ?? '');
  if (!place) return { refused: 'place' };
  const bytes = new Uint8Array(await request.arrayBuffer());
  return storePicture(HOME, place, searchParams.get('name') ?? '', bytes);
}

/** Answers one request of the editor; undefined for an action or a place that there is not. Guarded by the route. */
export async function answerEdit(action: string, request: Request, asOf: Date): Promise<object | undefined> {
  if (action === 'picture') return picture(request);
  const body = (await request.json()) as Asked['body'];
  if (action === 'new') return create(body, asOf);
  const place = isText(body.place) ? parsePlace(body.place) : undefined;
  if (!place) return undefined;
  const asked = { place, body };
  if (action === 'open') return { ...openPlace(HOME, place), kit: editorKit(HOME, place.kind) };
  if (action === 'check') return check(asked, asOf);
  if (action === 'save') return save(asked);
  if (action === 'translated') return translated(asked, asOf);
  return undefined;
}
