import { say, type Words } from './say.ts';
import type { City } from './schema/city.ts';
import { isSlug } from './slug.ts';

export const DRAFT_KINDS = ['guide', 'venue', 'page'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** A file to be written: its path below the content folder, and its text. */
export interface DraftFile {
  path: string;
  text: string;
}

/** Addresses that the site builds itself, so that no article can have them. */
const TAKEN = ['film', 'guides', 'venues', 'cities', 'games', 'share', 'search', '404'] satisfies string[];

/** Why a draft cannot have this name; undefined if it can. */
export function nameRefused(kind: DraftKind, name: string): Words | undefined {
  if (!isSlug(name))
    return say(
      `“${name}”不能做网址：只用小写字母、数字和连字符，最多 60 个字符，如 first-skate`,
      `“${name}” cannot become a URL: lower-case letters, digits and hyphens, 60 at most, like first-skate`,
    );
  if (kind === 'page' && TAKEN.includes(name))
    return say(
      `/${name}/ 是网站自己生成的页面，请换一个名字`,
      `/${name}/ is made by the site itself; take another name`,
    );
  return undefined;
}

const SOURCES = `sources:
  # 每个数字都要有来源。id 在正文里用 <Cite s="…" /> 引用。Every figure needs a source; cite it by its id.
  - id: my-source
    publisher: { zh: 说这句话的媒体或机构, en: Who says so }
    date: "YEAR"
`;

const prose = (note: string, title: string, description: string, share: string, body: string): string =>
  `---\n# ${note}\ntitle: ${title}\ndescription: ${description}\nshare: ${share}\n---\n\n${body}`;

const PROSE_ZH = prose(
  '标题不超过 23 个汉字，摘要不超过 110 个，转发语不超过 120 个。',
  '在这里写标题',
  '在这里用一两句话说清这篇写什么、读完能做什么。',
  '在这里替读者写好转发时的话。',
  `第一段先说要花多少钱、在哪里、哪一年的价格。没查到就写没查到。

## 小标题从两个井号开始

写完一段空一行。来源标在句末标点之前<Cite s="my-source" />。

<Callout type="saving">

提示框里写一条省钱的办法。类型还有 safety、children 和 south。

</Callout>

写好以后，把 yaml 里的 draft: true 删掉，再运行 npm run check；英文也对上了，按它的提醒记一笔。
`,
);

const PROSE_EN = prose(
  'At most 70 letters for the title, 350 for the description, 240 for the share text.',
  'Put the title here',
  'Say in one or two sentences what this is about and what a reader can do afterwards.',
  'Write here what a reader would say when passing this on.',
  `Open with the cost, the place and the year of the price. What is not known is said to be unknown.

## Headings start with two hashes

Leave an empty line between paragraphs. Mark a source before the full stop<Cite s="my-source" />.

<Callout type="saving">

One way to save money goes into this box. The other types are safety, children and south.

</Callout>

When it is done, delete draft: true from the yaml and run npm run check. It says how to record that both languages agree.
`,
);

const moment = (asOf: Date): string =>
  `${new Date(asOf.getTime() + 8 * 3600_000).toISOString().slice(0, 19)}+08:00`;

function guideDraft(slug: string, asOf: Date): DraftFile[] {
  const now = moment(asOf);
  const facts = `# 这篇指南的事实，中英文共用。The facts of this guide, once for both languages.
draft: true
# 到时刻才发布，就加一行（必须带时区）。To appear at a moment, add a line: publishAt: 2027-01-15T08:00:00+08:00
publishedAt: ${now}
checkedOn: ${now.slice(0, 10)}
# 列表里的次序，小的在前。Position in the list, small numbers first.
order: 99
# 题图。The scene at the top: river, rink, metro, curling, skihall, courtyard …
scene: riverPlain
# 价签：这件事最少要花多少钱。不为 0 就要写 year 和 source。
# The price tag: the least that this costs. Above 0 it needs year and source.
tag:
  cny: 0
  note: { zh: 价签下面的小字：买到什么、在哪里, en: 'Below the tag: what it buys, and where' }
${SOURCES.replace('YEAR', now.slice(0, 4))}`;
  return [
    { path: `guides/${slug}/guide.yaml`, text: facts },
    { path: `guides/${slug}/zh.mdx`, text: PROSE_ZH },
    { path: `guides/${slug}/en.mdx`, text: PROSE_EN },
  ];
}

function pageDraft(slug: string, asOf: Date): DraftFile[] {
  const now = moment(asOf);
  const facts = `# 这个页面的事实，中英文共用。The facts of this page, once for both languages.
draft: true
updatedAt: ${now}
checkedOn: ${now.slice(0, 10)}
scene: courtyard
${SOURCES.replace('YEAR', now.slice(0, 4))}`;
  return [
    { path: `pages/${slug}/page.yaml`, text: facts },
    { path: `pages/${slug}/zh.mdx`, text: PROSE_ZH },
    { path: `pages/${slug}/en.mdx`, text: PROSE_EN },
  ];
}

function venueDraft(id: string, city: string): DraftFile[] {
  const text = `---
# 不知道就写 unknown，不要猜。What is not known is unknown; never guess.
draft: true
kind: ice-rink
name: { zh: 场馆的中文名, en: Name of the venue }
city: ${city}
# 知道坐标（WGS-84）再写 lat、lng，并把 precision 改成 exact 或 approx-1km。
# With WGS-84 coordinates, add lat and lng and write precision: exact or approx-1km.
position: { precision: city }
season:
  allYear: false
  label: { zh: 开放的月份, en: Months of opening }
beginner: unknown
night: unknown
confidence: low
sourceKind: press
sources:
  - publisher: 在哪里读到的（媒体或机构的名字）
# 价格写成这样，去掉每行的井号。A price looks like this, without the hashes:
# prices:
#   - item: session
#     product: { zh: 单场，含冰鞋, en: 'One session, skates included' }
#     audience: anyone
#     day: any
#     includesRental: yes
#     cny: 38
#     year: "2026"
#     source: 媒体或机构的名字
#     confidence: medium
---

<Zh>

去之前要知道的事：哪个门进、坐几路车、带什么。没有可说的，把两段都删掉。

</Zh>

<En>

What to know before going: which gate, which bus, what to bring. Delete both parts if there is nothing to say.

</En>
`;
  return [{ path: `venues/${id}.mdx`, text }];
}

/** The city whose slug opens the id of a venue (`beijing-…`), or the first one. */
const cityOf = (id: string, cities: readonly City[]): string =>
  (cities.find(({ slug }) => id.startsWith(`${slug}-`)) ?? cities[0])?.slug ?? 'beijing';

/** The files of a new draft: valid as they stand, with instructions for content. */
export function draftFiles(kind: DraftKind, name: string, asOf: Date, cities: readonly City[]): DraftFile[] {
  if (kind === 'guide') return guideDraft(name, asOf);
  if (kind === 'page') return pageDraft(name, asOf);
  return venueDraft(name, cityOf(name, cities));
}
