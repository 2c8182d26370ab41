import { type PreparedCut, type PreparedPhoto, photoUrl } from '#lib/assets/pictureManifest.ts';
import { PHONE, sizesOf } from '#lib/pictures/layout.ts';

interface Props {
  photo: PreparedPhoto;
  alt: string;
  /** The first picture of a page is fetched at once, the others when they come near. */
  isFirst: boolean;
}

const srcSet = (photo: PreparedPhoto, cut: PreparedCut, format: string): string =>
  cut.widths.map((width) => `${photoUrl(photo, cut, width, format)} ${width}w`).join(', ');

/** One `source` for each format that a browser may know better than JPEG; on phones those of their own cut first. */
function Sources({ photo, cut, media }: { photo: PreparedPhoto; cut: PreparedCut; media?: string }) {
  const formats = media ? ['avif', 'webp', 'jpg'] : ['avif', 'webp'];
  return formats.map((format) => (
    <source
      key={format}
      type={format === 'jpg' ? undefined : `image/${format}`}
      media={media}
      srcSet={srcSet(photo, cut, format)}
      sizes={sizesOf(cut)}
      width={media ? cut.width : undefined}
      height={media ? cut.height : undefined}
    />
  ));
}

/**
 * A photograph in the sizes and formats that browsers choose from. Until it has come its colour stands in its place:
 * as the `fill` of a drawing, because the site's policy knows no inline styles.
 */
export function Photo({ photo, alt, isFirst }: Props) {
  const { phone, widths } = photo;
  return (
    <span className="photo__frame">
      <svg className="photo__ground" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        <path fill={`#${photo.colour}`} d="M0 0h1v1H0z" />
      </svg>
      <picture>
        {phone ? <Sources photo={photo} cut={phone} media={`(max-width: ${PHONE}px)`} /> : null}
        <Sources photo={photo} cut={photo} />
        <img
          src={photoUrl(photo, photo, widths[Math.min(1, widths.length - 1)] ?? photo.width, 'jpg')}
          srcSet={srcSet(photo, photo, 'jpg')}
          sizes={sizesOf(photo)}
          width={photo.width}
          height={photo.height}
          alt={alt}
          loading={isFirst ? undefined : 'lazy'}
          decoding="async"
        />
      </picture>
    </span>
  );
}
