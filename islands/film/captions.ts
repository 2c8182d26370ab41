import type { Stage } from './stage.ts';
import { recall, remember } from './visit.ts';

const OFF = 'off';

/** The switch of captions and the spoken-picture line. Returns what goes to the next language. */
export function switchCaptions({ video, player, part }: Stage): () => void {
  const buttons = [...player.querySelectorAll<HTMLButtonElement>('[data-captions]')];
  const tracks = (kind: TextTrackKind) => [...video.textTracks].filter((track) => track.kind === kind);
  const show = (wish: string) => {
    for (const track of tracks('captions')) track.mode = track.language === wish ? 'showing' : 'disabled';
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.dataset.captions === wish));
  };
  const choose = (wish: string) => {
    show(wish);
    remember({ captions: wish });
  };
  const first = video.querySelector<HTMLTrackElement>('track[default]')?.srclang ?? OFF;
  const known = buttons.map(({ dataset }) => dataset.captions);
  const { captions = first } = recall();
  show(known.includes(captions) ? captions : first);
  for (const button of buttons)
    button.addEventListener('click', () => choose(button.dataset.captions ?? OFF));

  const [said, describe] = [part('said'), part('describe')];
  const [told] = tracks('descriptions');
  if (told && said && describe) {
    const tell = () => {
      const cue = told.activeCues?.[0];
      said.textContent = cue instanceof VTTCue ? cue.text : '';
    };
    told.addEventListener('cuechange', tell);
    describe.addEventListener('click', () => {
      const on = told.mode === 'disabled';
      told.mode = on ? 'hidden' : 'disabled';
      said.hidden = !on;
      describe.setAttribute('aria-pressed', String(on));
      tell();
    });
  }
  return () => {
    const at = buttons.findIndex((button) => button.getAttribute('aria-pressed') === 'true');
    choose(buttons[(at + 1) % buttons.length]?.dataset.captions ?? OFF);
  };
}
