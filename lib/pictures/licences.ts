import type { Bilingual } from '#lib/i18n/locale.ts';

/** Versions of the two licences of Creative Commons that let a picture be cropped and shown here. */
const VERSIONS = ['2.0', '2.5', '3.0', '4.0'] as const;
type Commons = `cc-${'by' | 'by-sa'}-${(typeof VERSIONS)[number]}`;

export const LICENCES = [
  'own',
  'permission',
  'public-domain',
  'mit',
  'cc0-1.0',
  ...(['by', 'by-sa'] as const).flatMap((kind) =>
    VERSIONS.map((version): Commons => `cc-${kind}-${version}`),
  ),
] as const;
export type Licence = (typeof LICENCES)[number];

export interface LicenceWords {
  label: Bilingual;
  /** Its text. */
  url?: string;
}

const NAMED: Readonly<Record<string, LicenceWords>> = {
  own: { label: { zh: '供本站使用', en: 'made for this site' } },
  permission: { label: { zh: '经许可使用', en: 'used with permission' } },
  'public-domain': { label: { zh: '公有领域', en: 'public domain' } },
  mit: { label: { zh: 'MIT 许可', en: 'MIT licence' } },
  'cc0-1.0': {
    label: { zh: 'CC0', en: 'CC0' },
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
};

/** How a licence is printed beside a picture, and where it can be read. */
export function licenceWords(licence: string): LicenceWords {
  const named = NAMED[licence];
  if (named) return named;
  const [, kind = '', version = ''] = /^cc-(by(?:-sa)?)-(.+)$/.exec(licence) ?? [];
  const label = `CC ${kind.toUpperCase()} ${version}`;
  return { label: { zh: label, en: label }, url: `https://creativecommons.org/licenses/${kind}/${version}/` };
}

/** Whether a licence asks for the address of the original: without it nobody could check the claim. */
export const needsAddress = (licence: string): boolean =>
  licence.startsWith('cc') || licence === 'public-domain';

/** `CC BY-SA 4.0`, as it is written on most pages, is `cc-by-sa-4.0` here. Undefined for what is not taken. */
export function licenceLike(written: string): Licence | undefined {
  const plain = written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return LICENCES.find(
    (licence) => licence === plain || licence === `cc-${plain}` || licence === `${plain}-1.0`,
  );
}

/** Whether a licence forbids what the site may do with a picture: cut it for a phone, be passed on by a newspaper. */
export const forbids = (written: string): boolean => /\b(?:nc|nd)\b/i.test(written);
