import { HomePage } from '#components/home/HomePage.tsx';
import { siteClock } from '#lib/clock.ts';
import { fixedSitePage } from '#lib/share/fixedSitePage.ts';
import { pageHead } from '#lib/share/pageHead.ts';
import '../styles/pages/home.css';

export const generateMetadata = () => pageHead(fixedSitePage('zh', 'home'));

export default function EntryPage() {
  return <HomePage locale="zh" asOf={siteClock()} />;
}
