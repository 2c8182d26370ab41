import type { ReactNode } from 'react';
import { assetUrl } from '#lib/assets/manifest.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { pagePath } from '#lib/routes.ts';
import { LateStyles } from './LateStyles.tsx';
import { Phrases } from './Phrases.tsx';

interface Props {
  locale: Locale;
  title: string;
  lead?: ReactNode;
  /** Pages between home and this one. */
  trail?: { href: string; label: string }[];
  /** Scene on the right; decorative, so without a text of its own. */
  scene?: string;
  /** A price tag hung into the scene. */
  tag?: ReactNode;
  children?: ReactNode;
}

/** The opening of an inner page: where you are, what it is, and a picture. */
export function Opening({ locale, title, lead, trail = [], scene, tag, children }: Props) {
  const crumbs = [{ href: pagePath(locale, 'home'), label: frameText[locale].home }, ...trail];
  return (
    <div className="opening">
      <div className="wrap">
        <div className={scene ? 'opening__row' : 'opening__row opening__row--plain'}>
          <div>
            <ol className="crumbs">
              {crumbs.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ol>
            <h1 className="d h1">
              <Phrases text={title} />
            </h1>
            {lead ? <p className="lead">{lead}</p> : null}
            {children}
          </div>
          {scene ? (
            <div className="opening__pic">
              <img
                className="scene"
                src={assetUrl(`scene/${scene}`)}
                alt=""
                width={1600}
                height={1000}
                fetchPriority="high"
              />
              {tag}
            </div>
          ) : null}
        </div>
      </div>
      <LateStyles />
    </div>
  );
}
