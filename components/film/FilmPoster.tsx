import { assetUrl } from '#lib/assets/manifest.ts';
import type { Film } from '#lib/content/index.ts';
import { posterFiles } from '#lib/film/madeFiles.ts';

/** The film's poster as a picture: the format that the browser takes best. `first` where it is the first thing seen. */
export function FilmPoster({ film, first = false }: { film: Film; first?: boolean }) {
  const { avif, webp, jpeg } = posterFiles(film.poster);
  return (
    <picture>
      <source type="image/avif" srcSet={assetUrl(`film/${avif}`)} />
      <source type="image/webp" srcSet={assetUrl(`film/${webp}`)} />
      <img
        src={assetUrl(`film/${jpeg}`)}
        alt=""
        width={1280}
        height={720}
        {...(first ? { fetchPriority: 'high' as const } : { loading: 'lazy' as const })}
      />
    </picture>
  );
}
