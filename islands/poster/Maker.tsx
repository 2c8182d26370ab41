import { useEffect } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import { posterMakerText } from '#lib/i18n/text/posterMaker.ts';
import { Desk } from './Desk.tsx';
import { useChoices } from './useChoices.ts';
import { useNear } from './useNear.ts';

interface Props {
  locale: Locale;
  dataUrl: string;
}

/** The section of the poster maker. It fetches nothing before it comes near the window. */
export function Maker({ locale, dataUrl }: Props) {
  const text = posterMakerText[locale];
  const near = useNear(() => document.querySelector('.maker'));
  const { data, failed, again } = useChoices(dataUrl, near);
  useEffect(() => {
    // The way here is in the page, hidden: without a script it would lead nowhere.
    const jump = document.querySelector<HTMLElement>('[data-maker-jump]');
    if (jump) jump.hidden = false;
  }, []);
  return (
    <section className="maker night" aria-labelledby="maker-title">
      <div className="wrap">
        <h2 className="d h1" id="maker-title">
          {text.title}
        </h2>
        <p className="maker__lead">{text.lead}</p>
        {data ? <Desk locale={locale} data={data} /> : null}
        {failed ? (
          <p role="status">
            {text.failed}{' '}
            <button type="button" className="chip" onClick={again}>
              {text.again}
            </button>
          </p>
        ) : null}
      </div>
    </section>
  );
}
