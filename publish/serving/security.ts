const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'media-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
} as const;

/** Nothing from anywhere else, nothing inline, and no string ever becomes markup or code (Trusted Types, no policy). */
export const CONTENT_SECURITY_POLICY = Object.entries(POLICY)
  .map(([directive, value]) => `${directive} ${value}`)
  .join('; ');

const UNUSED_POWERS = [
  'accelerometer',
  'camera',
  'display-capture',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
];
const POWERS = [
  'geolocation=(self)',
  ...[...UNUSED_POWERS, 'payment', 'usb', 'browsing-topics'].map((name) => `${name}=()`),
].join(', ');

/** Headers of every answer, whatever its status. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': POWERS,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Sent when the reader came by https; a proxy in front says so in `X-Forwarded-Proto`. Two years, in seconds. */
export const HSTS = 'max-age=63072000; includeSubDomains';

/** Share pictures, open data, feeds and calendars: made to be shown and read on other sites. */
export const OPEN = String.raw`^/(?:share|data|calendar)/|/feed\.(?:xml|json)$`;
/** Whether other sites may embed an answer, and whether their scripts may read it. */
export const OPEN_HEADERS = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};
export const OWN_HEADERS = { 'Cross-Origin-Resource-Policy': 'same-origin' };
