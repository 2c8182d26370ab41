import type { Components } from 'hast-util-to-jsx-runtime';
import type { ReactNode } from 'react';
import { Chart } from '#components/charts/Chart.tsx';
import { Phrases } from '#components/frame/Phrases.tsx';
import { SizeTable } from '#components/gear/SizeTable.tsx';
import { ArticleFigure, type ArticlePictures } from '#components/pictures/ArticleFigure.tsx';
import { VenueLines } from '#components/venues/VenueLines.tsx';
import { assetUrl } from '#lib/assets/manifest.ts';
import type { BlockName } from '#lib/content/index.ts';
import type { Chart as ChartData } from '#lib/content/schema/chart.ts';
import type { VenueKind } from '#lib/content/schema/venue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { guideText } from '#lib/i18n/text/guides.ts';
import { moneyRange } from '#lib/venues/money.ts';
import { shortYear } from '#lib/venues/shortYear.ts';
import { Cite as CiteMark } from './Cite.tsx';
import { DayCost } from './DayCost.tsx';
import { FilmMoment } from './FilmMoment.tsx';
import { Option } from './Option.tsx';
import { Quote } from './Quote.tsx';
import { VenuePriceTable } from './VenuePriceTable.tsx';

/** What a block needs to know of the page it stands on. */
export interface BlockContext {
  locale: Locale;
  /** Ids of the page's sources in the order of its source list. */
  sourceIds: readonly string[];
  /** The charts of the page's YAML. */
  charts?: readonly ChartData[] | undefined;
  /** The pictures of the article’s folder. */
  pictures?: ArticlePictures | undefined;
  asOf: Date;
}

type Attributes = Record<string, string | undefined> & { children?: ReactNode };
type Block = (attributes: Attributes) => ReactNode;

const Cite = ({ id, context }: { id: string | undefined; context: BlockContext }) => (
  <CiteMark locale={context.locale} id={id} sourceIds={context.sourceIds} />
);

const inBrackets = (text: string, locale: Locale): string => (locale === 'zh' ? `（${text}）` : ` (${text})`);

/** `2023-24` as it is printed: a season runs from one year to the next. */
const years = (year: string | undefined): string => (year ?? '').replace('-', '–');

const list = (value: string | undefined): string[] | undefined =>
  value?.split(',').map((part) => part.trim());

/** The blocks of lib/content/blocks.ts by name; `satisfies` keeps the two complete. */
const registry = (context: BlockContext, first: string | undefined) =>
  ({
    Callout: ({ type, children }) => (
      <aside role="note" className={`callout callout--${type}`}>
        <p className="callout__label">
          {guideText[context.locale].callout[type as keyof (typeof guideText)['zh']['callout']]}
        </p>
        {children}
      </aside>
    ),
    Steps: ({ children }) => <ol className="steps">{children}</ol>,
    Step: ({ title, pose, children }) => (
      <li className={pose ? 'step step--drawn' : 'step'}>
        {pose ? <img src={assetUrl(`pose/${pose}`)} alt="" width={240} height={200} loading="lazy" /> : null}
        <div>
          <h3 className="step__title">{title}</h3>
          {children}
        </div>
      </li>
    ),
    Checklist: ({ children }) => <div className="checklist">{children}</div>,
    Pull: ({ children }) => (
      <p className="pull">{typeof children === 'string' ? <Phrases text={children} /> : children}</p>
    ),
    Price: ({ cny, to, year, s }) => (
      <span className="price">
        <b>{moneyRange(Number(cny), to === undefined ? undefined : Number(to))}</b>
        <small>{inBrackets(shortYear(year, context.locale, context.asOf), context.locale)}</small>
        <Cite id={s} context={context} />
      </span>
    ),
    Cite: ({ s }) => <Cite id={s} context={context} />,
    Stats: ({ children }) => <div className="stats">{children}</div>,
    Stat: ({ value, year, s, children }) => (
      <div className="stat">
        <b>{value}</b>
        <div>
          {children}
          <span className="xs">
            {' '}
            {years(year)}
            <Cite id={s} context={context} />
          </span>
        </div>
      </div>
    ),
    Quote: ({ by, role, s, children }) => (
      <Quote locale={context.locale} by={by} role={role} cite={<Cite id={s} context={context} />}>
        {children}
      </Quote>
    ),
    Compare: ({ children }) => <div className="stats compare">{children}</div>,
    Option: ({ title, cny, to, year, s, children }) => (
      <Option
        title={title}
        cny={cny}
        to={to}
        dated={
          <span className="xs">
            {shortYear(year, context.locale, context.asOf)}
            <Cite id={s} context={context} />
          </span>
        }
      >
        {children}
      </Option>
    ),
    Sizes: ({ of, s }) => (
      <SizeTable
        locale={context.locale}
        of={of === 'skis' ? 'skis' : 'skates'}
        cite={<Cite id={s} context={context} />}
      />
    ),
    FilmMoment: ({ at, children }) => (
      <FilmMoment locale={context.locale} slug={at}>
        {children}
      </FilmMoment>
    ),
    DayCost: ({ venue, city, party, day, gear }) => (
      <DayCost
        locale={context.locale}
        asOf={context.asOf}
        venue={venue}
        city={city}
        words={{ party, day, gear }}
      />
    ),
    Prices: ({ venue }) => <VenuePriceTable locale={context.locale} asOf={context.asOf} id={venue} />,
    Chart: ({ data }) => {
      const chart = context.charts?.find(({ id }) => id === data);
      return chart ? <Chart locale={context.locale} chart={chart} sourceIds={context.sourceIds} /> : null;
    },
    Figure: ({ src, scene, alt, children }) =>
      src !== undefined && context.pictures ? (
        <ArticleFigure
          locale={context.locale}
          pictures={context.pictures}
          src={src}
          alt={alt ?? ''}
          isFirst={src === first}
        >
          {children}
        </ArticleFigure>
      ) : (
        <figure className="figure">
          <img
            className="scene"
            src={assetUrl(`scene/${scene}`)}
            alt={alt ?? ''}
            width={1600}
            height={1000}
            loading="lazy"
          />
          {children ? <figcaption>{children}</figcaption> : null}
        </figure>
      ),
    QA: ({ q, className, children }) => (
      <details className={className ? `fold qa ${className}` : 'fold qa'}>
        <summary>{q}</summary>
        {children}
      </details>
    ),
    Venues: ({ kinds, free, city, limit }) => (
      <VenueLines
        locale={context.locale}
        asOf={context.asOf}
        query={{
          kinds: list(kinds) as VenueKind[] | undefined,
          free: free === 'yes',
          city,
          limit: limit === undefined ? undefined : Number(limit),
        }}
      />
    ),
  }) satisfies Record<Exclude<BlockName, 'Zh' | 'En'>, Block>;

/** Wide tables scroll inside their own box on a phone, reachable by keyboard. */
const TableBox: Block = ({ className, children }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable box must be reachable by keyboard (WCAG 2.1.1)
  <div className={className ? `table-box ${className}` : 'table-box'} tabIndex={0}>
    <table>{children}</table>
  </div>
);

/** `first` is the picture of the article’s folder that is shown first. */
export const blockComponents = (context: BlockContext, first?: string): Partial<Components> =>
  ({ ...registry(context, first), table: TableBox }) as unknown as Partial<Components>;
