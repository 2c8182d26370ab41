import { type Finding, finding, type Place } from '../finding.ts';
import { say } from '../say.ts';
import { writeInstead } from '../suggest.ts';
import { schemeOf } from './checkUrl.ts';

const USE_FIGURE = say(
  '删掉它，改用 <Figure scene="…" alt="…" />',
  'delete it and use <Figure scene="…" alt="…" />',
);

/** Images of articles: never remote, always beside the article, and for now not published at all. */
export function checkImage(url: string, place: Place, files: ReadonlySet<string>): Finding {
  if (schemeOf(url) !== undefined || /^[\\/]{2}/.test(url))
    return finding(
      place,
      'image/remote',
      say(`不能引用外站图片 ${url.slice(0, 60)}`, `the image ${url.slice(0, 60)} is on another site`),
      USE_FIGURE,
    );
  const name = url.replace(/^\.\//, '');
  if (!files.has(name)) {
    const near = [...files].filter((file) => /\.(?:jpe?g|png|webp|avif|svg|gif)$/i.test(file));
    return finding(
      place,
      'image/missing',
      say(
        `文章的文件夹里没有图片 ${name.slice(0, 60)}`,
        `there is no ${name.slice(0, 60)} in the article’s folder`,
      ),
      near.length > 0 ? writeInstead(name, near) : USE_FIGURE,
    );
  }
  return finding(
    place,
    'image/unsupported',
    say('目前正文不收照片', 'photographs cannot be used in articles for now'),
    USE_FIGURE,
  );
}
