import { Fragment } from 'react';

/** A headline whose phrases stay whole: it may break only after a punctuation mark, before a bracket (or a `|` set by the editor). */
export function Phrases({ text }: { text: string }) {
  const phrases = text.split(/(?<=[，、。：；？！,:;?])\s*|(?=（)|\|/u).filter(Boolean);
  if (phrases.length < 2) return text;
  return phrases.map((phrase, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: phrases of one fixed string never move
    <Fragment key={index}>
      <span className="ph">{phrase}</span>
      {/[,:;?]$/.test(phrase) ? ' ' : ''}
    </Fragment>
  ));
}
