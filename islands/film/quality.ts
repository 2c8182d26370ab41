import type { Position } from './position.ts';
import type { Stage } from './stage.ts';
import { recall, remember } from './visit.ts';

type Connection = { saveData?: boolean; effectiveType?: string };

const AV1 = 'video/mp4; codecs="av01.0.05M.08, mp4a.40.2"';
/** These in-app browsers say yes to what they then show as a black picture. */
const UNSURE = /MicroMessenger|QQBrowser|XWEB|Weibo/;

/** Whether data is dear: the visitor has said so, or the net is slow. */
function sparing(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  return connection?.saveData === true || /2g|3g/.test(connection?.effectiveType ?? '');
}

/** Makes the list of files a choice of quality: the one that plays is marked; another goes on at the same second. */
export function offerQualities({ video, player }: Stage, { go, now }: Position): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-quality]')];
  const modern = video.canPlayType(AV1) === 'probably' && !UNSURE.test(navigator.userAgent);
  let current: HTMLAnchorElement | undefined;

  const mark = (link: HTMLAnchorElement) => {
    current = link;
    for (const one of links)
      if (one === link) one.setAttribute('aria-current', 'true');
      else one.removeAttribute('aria-current');
  };
  const play = (link: HTMLAnchorElement) => {
    const [at, playing] = [now(), !video.paused];
    mark(link);
    video.src = link.href;
    if (at > 0) go(at);
    if (playing) video.play().catch(() => undefined);
  };

  const wish = (height: string, codec: string) =>
    links.find(({ dataset }) => dataset.quality === height && dataset.codec === codec);
  const height = sparing() ? '360' : '540';
  const kept = links.find(({ dataset }) => dataset.file === recall().file);
  const first = kept ?? ((modern && wish(height, 'av1')) || wish(height, 'h264')) ?? links[0];
  if (first && first !== links[0]) play(first);
  else if (first) mark(first);

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-quality]');
    if (!link || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    remember({ file: link.dataset.file ?? '' });
    play(link);
    player.scrollIntoView({ block: 'nearest' });
  });
  // A file that the browser cannot play after all: the same size in the older format.
  video.addEventListener('error', () => {
    const plain =
      current?.dataset.codec === 'av1' && (wish(current.dataset.quality ?? '', 'h264') ?? links[0]);
    if (plain) play(plain);
  });
}
