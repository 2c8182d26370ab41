import '../../styles/pages/article.css';
import '../../styles/pages/story.css';
import './frame.css';

/** An empty page with the styles of articles: the editor fills it with what is being typed. */
export default function Page() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: empty here; React then leaves to the editor what stands inside
  return <main id="edit-frame" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
}
