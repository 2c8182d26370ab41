import { assetUrl } from '#lib/assets/manifest.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { pagePath } from '#lib/routes.ts';
import { NotFoundMessage } from './NotFoundPage.tsx';
import { Shell } from './Shell.tsx';

/** The 404 page for an address without a language: both languages, Chinese first. */
export function LostAnywhere() {
  return (
    <Shell locale="zh" path={pagePath('zh', 'notFound')}>
      <div className="wrap opening__row lost">
        <div>
          <NotFoundMessage locale="zh" />
          <section lang="en">
            <h2 className="d h2">{pageText.en.notFound.title}</h2>
            <p className="lead">{pageText.en.notFound.description}</p>
            <p>
              <a className="text-link" href={pagePath('en', 'home')}>
                {frameText.en.home}
              </a>
            </p>
          </section>
        </div>
        <img className="scene" src={assetUrl('pose/push')} alt="" width={240} height={200} />
      </div>
    </Shell>
  );
}
