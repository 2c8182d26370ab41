import { readdirSync } from 'node:fs';
import path from 'node:path';

export const dynamicParams = false;

export const generateStaticParams = () =>
  readdirSync(path.join(process.cwd(), 'articles')).map((file) => ({ slug: file.replace('.mdx', '') }));

export async function generateMetadata({ params }) {
  const { slug } = await params;
  return { title: (await import(`../../../articles/${slug}.mdx`)).title };
}

export default async function Page({ params }) {
  const { slug } = await params;
  const { default: Article } = await import(`../../../articles/${slug}.mdx`);
  return <Article />;
}
