import { type Party, partySize, VISIT_LIMITS } from '#lib/cost/visit.ts';
import { DAYS, type FinderState } from '#lib/finder/finderState.ts';
import { partyOf, whoOf } from '#lib/finder/partyParams.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderPartyText } from '#lib/i18n/text/finderParty.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { ChildFields } from './ChildFields.tsx';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { Extras } from './Extras.tsx';
import { Sorting } from './Sorting.tsx';
import { Stepper } from './Stepper.tsx';

interface Props {
  locale: Locale;
  state: FinderState;
  /** Whether there is an origin to measure from. */
  measuring: boolean;
  onChange: (part: Partial<FinderState>) => void;
}

const KINDS = ['adults', 'children', 'students', 'seniors'] as const;
const GEARS = ['rented', 'own'] as const;

/** So many of one kind; new children are children of whom nothing is told yet. */
function withCount(party: Party, kind: (typeof KINDS)[number], count: number): Party {
  if (kind !== 'children') return { ...party, [kind]: count };
  return { ...party, children: Array.from({ length: count }, (_, index) => party.children[index] ?? {}) };
}

/** Extras and order, then the whole question: how many of whom, how tall the children are, which day, whose gear, a lesson or none. */
export function PartyPanel({ locale, state, measuring, onChange }: Props) {
  const { who, day, gear, lesson } = state;
  const party = partyOf(who);
  const setParty = (next: Party) => onChange({ who: whoOf(next) });
  const text = finderPartyText[locale];
  const size = partySize(party);
  return (
    <>
      <Extras locale={locale} state={state} onChange={onChange} />
      <Sorting
        locale={locale}
        sort={state.sort}
        measuring={measuring}
        onChange={(sort) => onChange({ sort })}
      />
      <fieldset className="choices party__who">
        <legend>{text.who}</legend>
        {KINDS.map((kind) => {
          const count = kind === 'children' ? party.children.length : party[kind];
          return (
            <Stepper
              key={kind}
              id={`party-${kind}`}
              label={text.people[kind]}
              fewer={text.fewer(text.people[kind])}
              more={text.more(text.people[kind])}
              value={count}
              min={size === count ? 1 : 0}
              max={VISIT_LIMITS.people - size + count}
              onChange={(next) => setParty(withCount(party, kind, next))}
            />
          );
        })}
      </fieldset>
      {party.children.length > 0 ? (
        <div className="party__children">
          {party.children.map((child, place) => (
            <ChildFields
              // biome-ignore lint/suspicious/noArrayIndexKey: children have no names; their place is who they are
              key={place}
              locale={locale}
              number={place + 1}
              child={child}
              onChange={(next) => {
                const children = party.children.map((one, at) => (at === place ? next : one));
                setParty({ ...party, children });
              }}
            />
          ))}
          <p className="xs">{text.childHint}</p>
        </div>
      ) : null}
      <ChoiceGroup
        name="day"
        legend={text.day}
        value={day}
        choices={DAYS.map((value) => ({ value, label: venueWords[locale].days[value] }))}
        onChange={(value) => onChange({ day: DAYS.find((one) => one === value) ?? 'weekday' })}
      />
      <ChoiceGroup
        name="gear"
        legend={text.gear}
        value={gear}
        choices={GEARS.map((value) => ({ value, label: text.gears[value] }))}
        onChange={(value) => onChange({ gear: value === 'own' ? 'own' : 'rented' })}
      />
      <label className="choice party__lesson">
        <input
          type="checkbox"
          checked={lesson}
          onChange={({ currentTarget }) => onChange({ lesson: currentTarget.checked })}
        />
        <span className="chip">{text.lesson}</span>
      </label>
    </>
  );
}
