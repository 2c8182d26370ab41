import sharp, { type Sharp } from 'sharp';

/** A picture made for a test: a red and a blue half, so that cuts and turns can be told. Left is red. */
const halves = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#c02020' } }).composite([
    {
      input: { create: { width: Math.ceil(width / 2), height, channels: 3, background: '#2040c0' } },
      left: Math.floor(width / 2),
      top: 0,
    },
  ]);

export const SECRET_PLACE = 'Secret Street 7';

/** A JPEG as a phone makes it: on its side, with the place, the owner and XMP in it. `orientation` as in Exif. */
export const phoneJpeg = (width: number, height: number, orientation = 1): Promise<Buffer> =>
  halves(width, height)
    .withExif({
      IFD0: { Artist: SECRET_PLACE, Orientation: String(orientation) },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '39/1 54/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '116/1 23/1 0/1',
      },
    })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${SECRET_PLACE}"/></rdf:RDF></x:xmpmeta>`,
    )
    .withMetadata({ orientation })
    .jpeg({ quality: 90 })
    .toBuffer();

export const plainJpeg = (width: number, height: number): Promise<Buffer> =>
  halves(width, height).jpeg().toBuffer();

/** A PNG without a pixel set: transparent. */
export const clearPng = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    .png()
    .toBuffer();
