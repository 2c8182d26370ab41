import { SideBySide } from '#islands/preview/SideBySide.tsx';
import { Disk } from '#lib/content/disk.ts';

interface Props {
  params: Promise<{ kind: string; slug: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () =>
  ['guides', 'pages'].flatMap((kind) =>
    (new Disk('content').list(kind)?.folders ?? []).map((slug) => ({ kind, slug })),
  );

/** `/preview/guides/first-skate/`: an article in both languages, on a phone or wide, with what is wrong with it. */
export default async function Page({ params }: Props) {
  const { kind, slug } = await params;
  return <SideBySide place={`${kind}/${slug}`} />;
}
