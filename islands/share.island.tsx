import { wakeCopyButtons } from './share/copyButtons.ts';
import { keepLarge } from './share/keepLarge.ts';
import { hostOf, onServer } from './share/mastodon.ts';

/**
 * The share sheet's taps: copy, system share, the poster unfolded, the reader's own Mastodon server. Everything it
 * touches is on the page already; without this script the links and the text to select remain.
 */
const sheet = document.querySelector<HTMLElement>('#pass-on');
const inWeChat = /MicroMessenger/i.test(navigator.userAgent);
/** Browsers inside apps save a picture by a long press only; a download there does nothing. */
const inApp = inWeChat || /Weibo|QQ\/|xhsdiscover|wxwork/i.test(navigator.userAgent);
const INSTANCE = '#mastodon=';

function find<T extends HTMLElement>(selector: string): T | undefined {
  return sheet?.querySelector<T>(selector) ?? undefined;
}

function say(words: string | undefined): void {
  const status = find('[data-share-status]');
  if (status) status.textContent = words ?? '';
}

function unfoldPoster(): void {
  const fold = find<HTMLDetailsElement>('.poster-fold');
  if (!fold) return;
  fold.open = true;
  fold.scrollIntoView({ block: 'nearest' });
}

/** Title and address only: with a text beside it, WeChat makes plain words of it instead of a card. */
function onSystemShare(): void {
  const url = document.getElementById('page-address')?.textContent ?? location.href;
  // The promise fails when the visitor closes the sheet; there is nothing to say then.
  navigator.share({ title: sheet?.dataset.title, url }).catch(() => undefined);
}

function askForInstance(): void {
  const form = find<HTMLFormElement>('[data-instance]');
  const field = find<HTMLInputElement>('#instance');
  if (!form || !field) return;
  form.hidden = false;
  if (location.hash.startsWith(INSTANCE)) field.value = location.hash.slice(INSTANCE.length);
  field.focus();
}

function onInstance(event: Event): void {
  event.preventDefault();
  const field = find<HTMLInputElement>('#instance');
  const link = find<HTMLAnchorElement>('[data-mastodon]');
  const host = field && hostOf(field.value || field.placeholder);
  if (!host || !link) {
    say(sheet?.dataset.instanceWrong);
    field?.focus();
    return;
  }
  // A fragment is never sent to a server, and nothing is stored.
  history.replaceState(null, '', INSTANCE + host);
  open(onServer(link.href, host), '_blank', 'noopener');
}

keepLarge();
wakeCopyButtons();
const system = find<HTMLButtonElement>('[data-system-share]');
if (system && 'share' in navigator) {
  system.hidden = false;
  system.addEventListener('click', onSystemShare);
}
find('a[href="#poster"]')?.addEventListener('click', (event) => {
  event.preventDefault();
  unfoldPoster();
});
const poster = find<HTMLAnchorElement>('[data-poster]');
if (inApp) {
  poster?.addEventListener('click', (event) => {
    event.preventDefault();
    unfoldPoster();
  });
} else poster?.setAttribute('download', '');
find('[data-mastodon]')?.addEventListener('click', (event) => {
  event.preventDefault();
  askForInstance();
});
find('[data-instance]')?.addEventListener('submit', onInstance);
if (inWeChat) {
  const hint = find('[data-wechat]');
  if (hint) hint.hidden = false;
  addEventListener('hashchange', () => location.hash === '#pass-on' && unfoldPoster());
}
