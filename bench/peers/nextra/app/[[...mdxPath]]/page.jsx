import { generateStaticParamsFor, importPage } from 'nextra/pages';
import { useMDXComponents as components } from '../../mdx-components.jsx';

export const generateStaticParams = generateStaticParamsFor('mdxPath');

export async function generateMetadata({ params }) {
  const { metadata } = await importPage((await params).mdxPath);
  return metadata;
}

export default async function Page(props) {
  const params = await props.params;
  const { wrapper: Wrapper } = components();
  const { default: Article, toc, metadata, sourceCode } = await importPage(params.mdxPath);
  return (
    <Wrapper toc={toc} metadata={metadata} sourceCode={sourceCode}>
      <Article {...props} params={params} />
    </Wrapper>
  );
}
