import { sitePress } from '#components/card/sitePress.ts';
import { SharePreview } from '#components/preview/SharePreview.tsx';
import { SharePreviewIndex } from '#components/preview/SharePreviewIndex.tsx';
import { cardFile } from '#lib/share/cardPath.ts';
import type { ImageBytes } from '#lib/share/shareRules.ts';
import { allPages, pageAt } from '#lib/share/sitePages.ts';

interface Props {
  params: Promise<{ page?: string[] }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => [
  { page: [] },
  ...allPages().map(({ path }) => ({ page: path.split('/').filter(Boolean) })),
];

/** `/preview/share/` lists pages; `/preview/share/zh/guides/first-skate/` shows that one as eight apps would. */
export default async function Page({ params }: Props) {
  const { page: segments } = await params;
  if (!segments) return <SharePreviewIndex pages={allPages()} />;
  const page = pageAt(`/${segments.map(decodeURIComponent).join('/')}/`);
  const { locale } = page;
  const sizes = await Promise.all(
    (['og', 'square', 'poster'] as const).map(async (kind) => {
      const jpeg = await sitePress.print({ folder: locale, file: cardFile(page.card, kind) });
      return [kind, jpeg.length] as const;
    }),
  );
  return <SharePreview page={page} bytes={Object.fromEntries(sizes) as ImageBytes} />;
}
