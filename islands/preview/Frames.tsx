'use client';

import { useEffect, useRef } from 'react';
import { LOCALES, type Locale } from '#lib/i18n/locale.ts';
import { deskText as text } from '#lib/preview/deskText.ts';

interface FrameProps {
  locale: Locale;
  src: string;
  width: number | undefined;
  print: string;
}

/** The real page in a frame as wide as a screen; loaded again, where it was, whenever a file is saved. */
function Frame({ locale, src, width, print }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const shown = useRef('');
  useEffect(() => {
    if (shown.current !== '' && shown.current !== print) frame.current?.contentWindow?.location.reload();
    shown.current = print;
  }, [print]);
  const className = width ? `desk__frame desk__frame--${width}` : 'desk__frame';
  return <iframe ref={frame} className={className} title={text.frame[locale]} src={src} />;
}

interface Props {
  place: string;
  languages: 'both' | Locale;
  shows: 'page' | 'share';
  width: number | undefined;
  print: string;
}

/** The article’s address: a guide lies in its folder, a page below its language. */
const addressOf = (place: string, locale: Locale): string =>
  place.startsWith('pages/') ? `/${locale}/${place.slice('pages/'.length)}/` : `/${locale}/${place}/`;

/** Both languages side by side, or one. */
export function Frames({ place, languages, shows, width, print }: Props) {
  const shown = LOCALES.filter((locale) => languages === 'both' || languages === locale);
  return (
    <div className="desk__frames">
      {shown.map((locale) => {
        const address = addressOf(place, locale);
        const src = shows === 'share' ? `/preview/share${address}` : address;
        return <Frame key={`${locale}${shows}`} locale={locale} src={src} width={width} print={print} />;
      })}
    </div>
  );
}
