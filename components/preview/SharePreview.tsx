import type { ReactNode } from 'react';
import { frameText } from '#lib/i18n/text/frame.ts';
import { previewText } from '#lib/preview/previewText.ts';
import { absolute } from '#lib/routes.ts';
import { cardPath } from '#lib/share/cardPath.ts';
import { postWithTags } from '#lib/share/postText.ts';
import { type ImageBytes, shareRules } from '#lib/share/shareRules.ts';
import type { SitePage } from '#lib/share/sitePage.ts';
import { RuleTable } from './RuleTable.tsx';

interface FrameProps {
  app: string;
  title: string;
  children: ReactNode;
}

function Frame({ app, title, children }: FrameProps) {
  return (
    <section className="preview__app">
      <h2 className="small">{title}</h2>
      <div className={`app app--${app}`}>{children}</div>
    </section>
  );
}

/** One page as eight apps would show it, each by the rules in the project's share reference, and what breaks a limit. */
export function SharePreview({ page, bytes }: { page: SitePage; bytes: ImageBytes }) {
  const { title, description, card, locale } = page;
  const text = previewText;
  const site = frameText[locale].siteName;
  const { host } = new URL(absolute(page.path));
  const og = <img className="app__og" src={cardPath(card, 'og')} alt={card.alt} width={1200} height={630} />;
  const square = (
    <img className="app__square" src={cardPath(card, 'square')} alt="" width={300} height={300} />
  );
  const poster = (
    <img className="app__poster" src={cardPath(card, 'poster')} alt="" width={1080} height={1440} />
  );
  return (
    <main className="wrap preview">
      <p>
        <a href="/preview/share/">{text.all}</a> · <a href={page.path}>{page.path}</a>
      </p>
      <h1 className="d h2">{title}</h1>
      <RuleTable rules={shareRules(page, bytes)} />
      <div className="preview__apps" lang={locale === 'en' ? 'en' : 'zh-CN'}>
        <Frame app="weibo" title={text.weiboTitle}>
          <p>
            {postWithTags(page)} <span className="app__link">{text.webLink}</span>
          </p>
          {poster}
        </Frame>
        <Frame app="wechat" title={text.wechatTitle}>
          <div className="app__bubble">
            <strong>{title}</strong>
            <div>
              <p>{description}</p>
              {square}
            </div>
            <small>{site}</small>
          </div>
        </Frame>
        <Frame app="moments" title={text.momentsTitle}>
          {poster}
        </Frame>
        <Frame app="qq" title={text.qqTitle}>
          <div className="app__bubble">
            <div>
              {square}
              <div>
                <strong>{title}</strong>
                <p>{description}</p>
              </div>
            </div>
            <small>{host}</small>
          </div>
        </Frame>
        <Frame app="mastodon" title={text.mastodonTitle}>
          {og}
          <div className="app__words">
            <small>{site}</small>
            <strong>{title}</strong>
            <p>{description}</p>
          </div>
        </Frame>
        <Frame app="x" title={text.xTitle}>
          <div className="app__over">
            {og}
            <strong>{title}</strong>
          </div>
          <small>From {host}</small>
        </Frame>
        <Frame app="discord" title={text.discordTitle}>
          <small>{site}</small>
          <strong>{title}</strong>
          <p>{description}</p>
          {og}
        </Frame>
        <Frame app="telegram" title={text.telegramTitle}>
          <small>{site}</small>
          <strong>{title}</strong>
          <p>{description}</p>
          {og}
        </Frame>
      </div>
    </main>
  );
}
