import { switchCaptions } from './film/captions.ts';
import { listenForKeys } from './film/keys.ts';
import { keepPosition } from './film/position.ts';
import { offerQualities } from './film/quality.ts';
import { findStage } from './film/stage.ts';
import { drawThread } from './film/thread.ts';

/**
 * Adds to the browser's own player: the play button on the sun, `?t=17`, the moment where this visit left off, the
 * thread, the switch of captions, the choice of quality, keys, the lines that seek. Without it all of the film is
 * there as it is. Nothing of the film is loaded before a tap.
 */
const stage = findStage();
if (stage) {
  const { video, player, part } = stage;
  const position = keepPosition(stage);
  offerQualities(stage, position);
  drawThread(stage, position);
  listenForKeys(stage, position, switchCaptions(stage));
  // A browser may refuse to play without a tap; the moment stays chosen and the controls are there.
  const play = () => video.play().catch(() => undefined);

  for (const hidden of player.querySelectorAll<HTMLElement>('[data-film-tool]')) hidden.hidden = false;
  const sun = part('sun');
  if (sun) {
    video.controls = false;
    sun.hidden = false;
    // Our own button leaves for good: nothing of ours lies over a picture that plays.
    const begin = () => {
      sun.remove();
      video.controls = true;
    };
    sun.addEventListener('click', () => {
      play();
      video.focus();
    });
    video.addEventListener('click', () => {
      if (video.readyState === 0 && video.paused) play();
    });
    video.addEventListener('play', begin, { once: true });
  }

  const small = part('small');
  if (small && document.pictureInPictureEnabled) {
    small.hidden = false;
    small.addEventListener('click', () =>
      document.pictureInPictureElement
        ? document.exitPictureInPicture()
        : video.requestPictureInPicture().catch(() => undefined),
    );
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('[data-seek]') : null;
    if (!link) return;
    event.preventDefault();
    position.go(Number(link.getAttribute('data-seek')));
    player.scrollIntoView({ block: 'start' });
    play();
  });
}
