/** The parts of the player that the page brings along; without script they stay hidden. */
export interface Stage {
  player: HTMLElement;
  video: HTMLVideoElement;
  /** Length of the film in seconds, known before anything of it is loaded. */
  seconds: number;
  /** A part of the player by its name, `data-film="…"`. */
  part: <Kind extends HTMLElement = HTMLElement>(name: string) => Kind | null;
}

export function findStage(): Stage | undefined {
  const player = document.querySelector<HTMLElement>('[data-film-seconds]');
  const video = player?.querySelector('video');
  if (!player || !video) return undefined;
  return {
    player,
    video,
    seconds: Number(player.dataset.filmSeconds),
    part: (name) => player.querySelector(`[data-film="${name}"]`),
  };
}
