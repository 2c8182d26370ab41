import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const WEIGHTS = ['400Regular', '500Medium', '600SemiBold', '700Bold'];
const FOLDER = path.join('test-results', 'fonts');
const require = createRequire(import.meta.url);

/**
 * Environment in which a browser on Linux has a Chinese face of its own, as every phone in China does; a bare test machine has none,
 * and would draw boxes half as wide in place of each character until ours has come. Other systems bring theirs and ignore it.
 */
export function withChineseFonts(): Record<string, string> {
  const faces = path.dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  const config = path.resolve(FOLDER, 'fonts.conf');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${WEIGHTS.map((weight) => `<dir>${path.join(faces, weight)}</dir>`).join('\n')}
</fontconfig>
`,
  );
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]);
  return { ...Object.fromEntries(inherited), FONTCONFIG_FILE: config };
}
