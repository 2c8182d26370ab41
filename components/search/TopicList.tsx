interface Props {
  title: string;
  links: readonly { href: string; name: string }[];
  /** In two columns where there is room. */
  wide?: boolean;
}

/** One list of the table of contents below the search. */
export function TopicList({ title, links, wide }: Props) {
  return (
    <nav className={wide ? 'topic topic--wide' : 'topic'} aria-label={title}>
      <h2 className="d h3">{title}</h2>
      <ul>
        {links.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
