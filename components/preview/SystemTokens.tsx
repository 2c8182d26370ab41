import { systemText as text } from '#lib/preview/systemText.ts';

export type Tokens = ReadonlyMap<string, string>;

const isColour = (value: string): boolean => /^(?:#|var\(--)/.test(value);
const isGround = (value: string): boolean => /gradient\(/.test(value);

function Swatches({ tokens }: { tokens: Tokens }) {
  return (
    <ul className="swatches">
      {[...tokens]
        .filter(([, value]) => isColour(value) || isGround(value))
        .map(([name, value]) => (
          <li key={name}>
            <i style={{ background: `var(--${name})` }} />
            <code>{name}</code>
            <span className="xs">{isGround(value) ? '' : value}</span>
          </li>
        ))}
    </ul>
  );
}

/** Sizes of type at their own size, each as it comes out at this width of the window. */
function Sizes({ tokens }: { tokens: Tokens }) {
  return (
    <dl className="sizes">
      {[...tokens]
        .filter(([name]) => name.startsWith('fs-'))
        .map(([name, value]) => (
          <div key={name}>
            <dt>
              <code>{name}</code> <span className="xs">{value}</span>
            </dt>
            <dd className={/^fs-(?:xs|s|b|lead|map\b|map-s|tag)$/.test(name) ? undefined : 'd'}>
              <span style={{ fontSize: `var(--${name})` }}>{text.sample}</span>
            </dd>
          </div>
        ))}
    </dl>
  );
}

function Spaces({ tokens }: { tokens: Tokens }) {
  const all = [...tokens.keys()];
  return (
    <ul className="swatches">
      {all
        .filter((name) => /^(?:s\d|gut|cut|tap)$/.test(name))
        .map((name) => (
          <li key={name}>
            <i className="swatches__space" style={{ width: `var(--${name})` }} />
            <code>{name}</code>
            <span className="xs">{tokens.get(name)}</span>
          </li>
        ))}
      {all
        .filter((name) => /^(?:r\d|sh\d)$/.test(name))
        .map((name) => (
          <li key={name}>
            <i
              style={
                name.startsWith('r') ? { borderRadius: `var(--${name})` } : { boxShadow: `var(--${name})` }
              }
            />
            <code>{name}</code>
          </li>
        ))}
    </ul>
  );
}

/** Every token of app/styles/tokens.css: colours on light and on dark, sizes of type, space. */
export function SystemTokens({ light, dark }: { light: Tokens; dark: Tokens }) {
  return (
    <>
      <section>
        <h2 className="d h2">{text.colours}</h2>
        <h3 className="d h3">{text.light}</h3>
        <Swatches tokens={light} />
        <div className="night system__night">
          <h3 className="d h3">{text.dark}</h3>
          <Swatches tokens={dark} />
        </div>
      </section>
      <section>
        <h2 className="d h2">{text.type}</h2>
        <Sizes tokens={light} />
      </section>
      <section>
        <h2 className="d h2">{text.spaces}</h2>
        <Spaces tokens={light} />
      </section>
    </>
  );
}
