import { SystemPage } from '#components/preview/SystemPage.tsx';
import { siteClock } from '#lib/clock.ts';
import { readTokens } from '../../styles/readTokens.ts';
import '../../styles/pages/article.css';
import '../../styles/pages/story.css';
import '../../styles/pages/guides.css';
import '../../styles/pages/city.css';
import '../../styles/pages/venue.css';
import '../../styles/pages/finder.css';
import './system.css';

/** `/preview/system/`: every token and every component in its states. */
export default function Page() {
  const { light, night } = readTokens();
  return <SystemPage locale="zh" light={light} dark={night} asOf={siteClock()} />;
}
