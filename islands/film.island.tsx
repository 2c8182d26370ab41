/**
 * Makes the times of the transcript jump to their moment, `/film/?t=17` start there, and a click into the poster
 * play. Without this script the player works as it is; the links then lead to it.
 */
const video = document.querySelector<HTMLVideoElement>('#film');

function playFrom(seconds: number): void {
  if (!video || !Number.isFinite(seconds) || seconds < 0) return;
  const seek = () => {
    video.currentTime = Math.min(seconds, video.duration || seconds);
  };
  if (video.readyState > 0) seek();
  else video.addEventListener('loadedmetadata', seek, { once: true });
  video.scrollIntoView({ block: 'center' });
  // A browser may refuse to play without a tap; the moment stays chosen and the controls are there.
  video.play().catch(() => undefined);
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('[data-seek]') : null;
  if (!link) return;
  event.preventDefault();
  playFrom(Number(link.getAttribute('data-seek')));
});

// Chromium on the desktop plays on a click into the picture, but not while nothing is loaded. Asked after the
// browser's own answer, so that the two never cancel each other.
video?.addEventListener('click', () => {
  setTimeout(() => {
    if (video.paused && video.readyState === 0) video.play().catch(() => undefined);
  });
});

const asked = new URLSearchParams(location.search).get('t');
if (asked !== null && video) {
  video.preload = 'metadata';
  video.addEventListener(
    'loadedmetadata',
    () => {
      const seconds = Number(asked);
      if (Number.isFinite(seconds) && seconds > 0) video.currentTime = Math.min(seconds, video.duration);
    },
    { once: true },
  );
  video.load();
}
