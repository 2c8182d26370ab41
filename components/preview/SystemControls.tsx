import { Icon } from '#components/frame/Icon.tsx';
import { PriceTag } from '#components/frame/PriceTag.tsx';
import { systemText as text } from '#lib/preview/systemText.ts';

const PRICES = [{ cny: 0 }, { cny: 38, note: '2026' }, { cny: 288 }, { cny: 1280 }, { cny: 38, toCny: 600 }];
const KINDS = ['radio', 'checkbox'] as const;

/** Price tags from nothing to a range. */
export function SystemTags() {
  return (
    <section>
      <h2 className="d h2">{text.tags}</h2>
      <div className="system__tags">
        {PRICES.map((price) => (
          <PriceTag key={`${price.cny}-${price.toCny}`} {...price} />
        ))}
      </div>
    </section>
  );
}

/** Buttons, links and choices in every state that needs no hand; keys and mouse show the others. */
function Controls() {
  return (
    <>
      <p className="system__row">
        <a className="btn" href="#controls">
          {text.more}
        </a>
        <a className="btn btn--ghost" href="#controls">
          <Icon name="play" />
          {text.more}
        </a>
        <a className="text-link" href="#controls">
          {text.more}
        </a>
      </p>
      <div className="chips">
        <button type="button" className="chip">
          {text.unchosen}
        </button>
        <button type="button" className="chip chip--on" aria-pressed="true">
          {text.chosen}
        </button>
        <button type="button" className="chip" disabled>
          {text.off}
        </button>
        {KINDS.map((kind) => (
          <span className="choice" key={kind}>
            <input type={kind} aria-label={text.chosen} defaultChecked />
            <span className="chip">{text.chosen}</span>
          </span>
        ))}
      </div>
      <ul className="ways">
        <li>
          <a href="#controls">{text.more}</a>
        </li>
        <li>
          <button type="button" className="way">
            {text.copy}
          </button>
        </li>
      </ul>
      <ul className="link-list">
        <li>
          <a href="#controls">{text.more}</a>
        </li>
      </ul>
    </>
  );
}

/** The controls on light and on dark. */
export function SystemControls() {
  return (
    <section id="controls">
      <h2 className="d h2">{text.controls}</h2>
      <Controls />
      <div className="night system__night">
        <Controls />
      </div>
    </section>
  );
}
