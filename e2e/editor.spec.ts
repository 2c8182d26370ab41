import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect as expectSoon, type Page, test } from '@playwright/test';
import { BLOCKS } from '#lib/content/blocks.ts';
import { type DevCopy, startDevCopy } from './devCopy.ts';
import { SITE_DIR } from './siteDir.ts';

/** What stands in the way of an editor here is a slow first compile, not a mistake: wait as long as it takes. */
const COMPILE_MS = 300_000;
const expect = expectSoon.configure({ timeout: COMPILE_MS / 5 });
const ADDED = '今天也能上冰。';
const PLACE = 'guides/first-skate';

/** While Next compiles one page it may answer for another with an error, since it reads lists that it is just writing. */
const PAGES = [
  '/edit/',
  `/preview/${PLACE}/`,
  `/zh/${PLACE}/`,
  `/en/${PLACE}/`,
  '/preview/blocks/',
  '/preview/system/',
];

test.describe.configure({ mode: 'serial' });
test.use({ viewport: { width: 1280, height: 900 } });

let dev: DevCopy;
let noises: string[];
const fileOf = (name: string): string => path.join(dev.content, PLACE, name);
const read = (name: string): string => readFileSync(fileOf(name), 'utf8');

/** A paragraph without blocks or links, so that a click on it cannot open a form. */
function plainLine(text: string): { line: string; number: number } {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => /^\p{Script=Han}[^<>[\]{}*]{12,}$/u.test(line));
  const line = lines[index];
  if (line === undefined) throw new Error('no plain paragraph');
  return { line, number: index + 1 };
}

/** Opens the article, and puts the cursor into its plain paragraph. */
async function openAt(page: Page, line: string): Promise<void> {
  await page.goto(`${dev.origin}/edit/#${PLACE}`, { timeout: COMPILE_MS });
  const text = page.getByRole('textbox', { name: '中文正文' });
  await text.locator('.cm-line', { hasText: line }).click();
}

/** Saves, once the editor has seen that there is something to save. */
async function save(page: Page): Promise<void> {
  await expect(page.getByText('有没保存的改动')).toBeVisible();
  await page.keyboard.press('Control+s');
}

test.beforeAll(async () => {
  test.setTimeout(COMPILE_MS * 2);
  dev = await startDevCopy();
  const answers = (address: string) => (): Promise<number> =>
    fetch(dev.origin + address).then(
      ({ status }) => status,
      () => 0,
    );
  for (const address of PAGES)
    await expect
      .poll(answers(address), { timeout: COMPILE_MS, message: `npm run dev answers ${address}` })
      .toBe(200);
});

test.afterAll(() => dev.stop());

test.beforeEach(({ page }) => {
  test.setTimeout(COMPILE_MS * 2);
  page.setDefaultTimeout(COMPILE_MS / 2);
  noises = [];
  page.on('console', (message) => {
    if (message.type() === 'error') noises.push(message.text());
  });
  page.on('pageerror', (error) => noises.push(error.message));
});

test.afterEach(() => expect(noises).toEqual([]));

test('a changed sentence is saved, shows in the preview, and leaves every other byte', async ({ page }) => {
  const before = { zh: read('zh.mdx'), en: read('en.mdx'), facts: read('guide.yaml') };
  const { line } = plainLine(before.zh);
  await openAt(page, line);
  await page.keyboard.insertText(ADDED);
  await save(page);
  await expect(page.getByText('已保存')).toBeVisible();
  expect(read('zh.mdx')).toContain(ADDED);
  expect(read('zh.mdx').replace(ADDED, '')).toBe(before.zh);
  expect(read('en.mdx')).toBe(before.en);
  expect(read('guide.yaml')).toBe(before.facts);
  await page.goto(`${dev.origin}/preview/${PLACE}/`, { timeout: COMPILE_MS });
  const shown = page.frameLocator('iframe').first().getByText(ADDED);
  // A frame that was asked for while its page was being compiled for the first time may show what was before.
  await expectSoon(async () => {
    await page.reload({ timeout: COMPILE_MS });
    await expect(shown).toBeVisible({ timeout: 20_000 });
  }).toPass({ timeout: COMPILE_MS });
});

test('a mistake is told with its line and its cure, in the editor and over the preview', async ({ page }) => {
  const { line, number } = plainLine(read('zh.mdx'));
  await openAt(page, line);
  await page.keyboard.insertText('<Calout />');
  const told = page.locator('.edit-problem', { hasText: '没有组件 <Calout>' });
  await expect(told).toContainText(`第 ${number} 行`);
  await expect(told).toContainText('是不是 <Callout>');
  await save(page);
  await expect(page.getByText('已保存')).toBeVisible();
  await page.goto(`${dev.origin}/preview/${PLACE}/`, { timeout: COMPILE_MS });
  const over = page.locator('.desk__problem', { hasText: '没有组件 <Calout>' });
  await expect(over.getByRole('link')).toHaveText(new RegExp(`zh\\.mdx:${number}:\\d+$`));
  writeFileSync(fileOf('zh.mdx'), read('zh.mdx').replace('<Calout />', ''));
  await expect(over).toHaveCount(0);
});

test('a file that was changed elsewhere is not written over', async ({ page }) => {
  const before = read('zh.mdx');
  const { line } = plainLine(before);
  await openAt(page, line);
  const elsewhere = before.replace(line, `${line}别人写的。`);
  writeFileSync(fileOf('zh.mdx'), elsewhere);
  await page.keyboard.insertText('我写的。');
  await save(page);
  const asked = page.getByRole('dialog', { name: '这个文件在别处改过了' });
  await expect(asked).toBeVisible();
  expect(read('zh.mdx')).toBe(elsewhere);
  await asked.getByRole('button', { name: '用文件里的' }).click();
  await expect(page.getByText('已保存')).toBeVisible();
  expect(read('zh.mdx')).toBe(elsewhere);
});

test('a picture goes into the folder, and its figure into the text', async ({ page }) => {
  await openAt(page, plainLine(read('zh.mdx')).line);
  const bytes = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>',
  );
  const chosen = { name: 'Ice 1.svg', mimeType: 'image/svg+xml', buffer: bytes };
  await page.locator('input[type=file]').first().setInputFiles(chosen);
  await page.getByLabel('图上有什么').fill('一块冰');
  await page.getByRole('button', { name: '写进去' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(readFileSync(fileOf('ice-1.svg'))).toEqual(bytes);
  await save(page);
  await expect(page.getByText('已保存')).toBeVisible();
  expect(read('zh.mdx')).toContain('<Figure src="ice-1.svg" alt="一块冰"></Figure>');
});

test('the gallery shows every block, and the system page its parts, without an error', async ({ page }) => {
  await page.goto(`${dev.origin}/preview/blocks/`, { timeout: COMPILE_MS });
  for (const name of Object.keys(BLOCKS)) await expect(page.locator(`section#${name}`)).toHaveCount(1);
  await page.goto(`${dev.origin}/preview/system/`, { timeout: COMPILE_MS });
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test('nothing of the editor and the previews is in the finished site', () => {
  for (const folder of ['edit', 'preview'])
    expect(existsSync(path.join(SITE_DIR, folder)), folder).toBe(false);
  const scripts = globSync(`${SITE_DIR}/**/*.{js,html}`);
  expect(scripts.length).toBeGreaterThan(0);
  const marked = scripts.filter((file) =>
    /\/edit\/api\/|cm-editor|edit-frame/.test(readFileSync(file, 'utf8')),
  );
  expect(marked).toEqual([]);
});
