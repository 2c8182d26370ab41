import { HomePage } from '#components/home/HomePage.tsx';
import { pageHead } from '#lib/share/pageHead.ts';
import { sitePage } from '#lib/share/sitePages.ts';

export const generateMetadata = () => pageHead(sitePage('zh', 'home'));

export default function EntryPage() {
  return <HomePage locale="zh" />;
}
