/**
 * What server logs may say: time, method, path, status, bytes, and the two-letter source code of a shared link
 * (`?s=wb`). No IP address, no browser, no other part of a query: docs/measuring.md.
 */
export const SOURCE = 's=[a-z][a-z]';

/** A `Range` that does not begin at the start: a player going on, not somebody starting the film. Not logged. */
export const GOING_ON = '^bytes=(?:0*[1-9]|-)';
