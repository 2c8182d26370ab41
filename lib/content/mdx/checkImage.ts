import type { Image, ImageReference } from 'mdast';
import { kindByName } from '#lib/pictures/pictureKind.ts';
import type { Finding, Place } from '../finding.ts';
import { imageMessages } from '../messages/imageMessages.ts';
import { schemeOf } from './checkUrl.ts';
import type { ReadContext } from './context.ts';

const isRemote = (url: string): boolean => schemeOf(url) !== undefined || /^[\\/]{2}/.test(url);

/** The bare name in an address that may have folders in front. */
const nameIn = (url: string): string => url.slice(Math.max(url.lastIndexOf('/'), url.lastIndexOf('\\')) + 1);

/** A picture in the Markdown form, which is not the one of this site: the whole tag to write instead is told. */
export function checkImage(node: Image | ImageReference, url: string, place: Place): Finding {
  if (isRemote(url)) return imageMessages.remote(place, url);
  const plain = (text: string): string => text.replace(/["<>{}\n]/g, '').slice(0, 60);
  const [name, alt] = [plain(nameIn(url)), plain(node.alt ?? '')];
  const caption = plain(('title' in node && node.title) || '');
  const tag = `<Figure src="${name}" alt="${alt || '…'}"`;
  return imageMessages.markdown(place, caption ? `${tag}>${caption}</Figure>` : `${tag} />`);
}

/** The `src` of a Figure: the bare name of a picture that lies beside the article. */
export function checkSrc(src: string, place: Place, { home, files, onPicture }: ReadContext): Finding[] {
  if (isRemote(src)) return [imageMessages.remote(place, src)];
  const name = nameIn(src);
  if (home === 'venue') return [imageMessages.venue(place, name)];
  if (name !== src) return [imageMessages.path(place, src, name)];
  onPicture?.(name);
  if (files.has(name) && kindByName(name)) return [];
  return [imageMessages.missing(place, name, [...files].filter(kindByName))];
}

/** A name that a camera, a phone or a computer gave. */
const FILE_NAME =
  /^\s*(?:\S+\.(?:jpe?g|png|svg|heic|webp|gif|avif)|(?:IMG|DSC|DSCF|P|PXL|MVIMG)[-_]?\d{3,}\S*)\s*$/i;

/** The alternative text of a picture: words, in the language of the article, about what there is to see. */
export function checkAlt(alt: string, place: Place, { home, locale }: ReadContext): Finding[] {
  if (FILE_NAME.test(alt)) return [imageMessages.altFile(place, alt)];
  const han = alt.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = alt.match(/\p{Script=Latin}/gu)?.length ?? 0;
  // The notes of a venue hold both languages.
  const fits = home === 'venue' || (locale === 'zh' ? han > 0 : latin > han);
  return fits ? [] : [imageMessages.altLanguage(place, locale)];
}
