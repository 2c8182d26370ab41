import { useEffect, useRef } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';

interface Props {
  title: string;
  locale: Locale;
  html: string | undefined;
}

/** What is being typed, in a page of its own with the styles of articles, so that neither changes the other. */
export function PreviewFrame({ title, locale, html }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef('');
  const fill = (): void => {
    const main = frame.current?.contentDocument?.getElementById('edit-frame');
    if (!main) return;
    main.lang = locale;
    if (main.innerHTML !== latest.current) main.innerHTML = latest.current;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `fill` reads what these two change
  useEffect(() => {
    latest.current = html ?? '';
    fill();
  }, [html, locale]);
  return <iframe ref={frame} className="edit-preview" title={title} src="/edit/frame/" onLoad={fill} />;
}
