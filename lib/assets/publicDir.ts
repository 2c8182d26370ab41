import path from 'node:path';

/** Files made before Next runs are served from here under hashed names. */
export const PUBLIC_DIR = path.join('public', '_a');
