import { useState } from 'react';
import { ChoiceGroup } from '#islands/finder/ChoiceGroup.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { posterMakerText } from '#lib/i18n/text/posterMaker.ts';
import { choiceIn } from '#lib/poster/choiceIn.ts';
import { lineSet } from '#lib/poster/lineSet.ts';
import { CHOICE_GROUPS, type ChoiceGroup as Group, type MakerData } from '#lib/poster/makerData.ts';
import { posterJob } from '#lib/poster/posterJob.ts';
import { MOST_LINE, MOST_NAME, typedText } from '#lib/poster/typedText.ts';
import { ChoiceSelect } from './ChoiceSelect.tsx';
import { LineChoice, OWN } from './LineChoice.tsx';
import { Proof } from './Proof.tsx';
import { Take } from './Take.tsx';
import { TypedField } from './TypedField.tsx';
import { usePoster } from './usePoster.ts';

/** The scene of the site's first picture. */
const FIRST = 'kind-outdoor-rink';

/** The poster maker: what, which line, whose; and the proof beside it. All of it lives in memory, and only there. */
export function Desk({ locale, data }: { locale: Locale; data: MakerData }) {
  const text = posterMakerText[locale];
  const [group, setGroup] = useState<Group>('kinds');
  const [ids, setIds] = useState<Partial<Record<Group, string>>>({ kinds: FIRST });
  const [chosen, setChosen] = useState<string | undefined>();
  const [own, setOwn] = useState('');
  const [name, setName] = useState('');

  const choice = choiceIn(data, group, ids[group]);
  const season = lineSet(choice.template);
  const lines = [...(season ? text.lines[season] : []), ...text.lines.any];
  const [first = ''] = lines;
  const picked = chosen === OWN || lines.indexOf(chosen ?? '') >= 0 ? (chosen ?? first) : first;
  const written = typedText(own, MOST_LINE).text;
  const line = (picked === OWN ? written : picked) || first;
  const signed = typedText(name, MOST_NAME).text;
  const job = posterJob(data, choice, line, signed ? text.says(signed) : choice.kicker);
  const { poster, state, again } = usePoster(job, locale === 'zh');
  const { hero } = choice;
  const priced = hero ? `${hero.value}${hero.unit} ${hero.note}` : '';

  return (
    <div className="maker__desk">
      <Proof
        locale={locale}
        poster={poster}
        alt={text.alt(line, priced, choice.about)}
        isBusy={state === 'drawing'}
      />
      <ol className="maker__job">
        <li>
          <ChoiceGroup
            name="what"
            legend={text.steps[0] ?? ''}
            value={group}
            choices={CHOICE_GROUPS.map((value) => ({ value, label: text.groups[value] }))}
            onChange={(value) => setGroup(value as Group)}
          />
          <ChoiceSelect
            label={text.pick[group]}
            sections={data.groups[group]}
            value={choice.id}
            onChange={(id) => setIds({ ...ids, [group]: id })}
          />
        </li>
        <li>
          <LineChoice
            locale={locale}
            lines={lines}
            chosen={picked}
            own={own}
            hint={written ? undefined : text.ownEmpty(first)}
            onChoose={setChosen}
            onType={setOwn}
          />
        </li>
        <li>
          <h3 className="d h3">{text.steps[2]}</h3>
          <TypedField
            locale={locale}
            id="signed"
            label={text.nameLabel}
            hint={text.nameHint}
            value={name}
            most={MOST_NAME}
            onChange={setName}
          />
        </li>
        <li>
          <h3 className="d h3">{text.steps[3]}</h3>
          <Take locale={locale} poster={poster} file={`${choice.id}.jpg`} />
          <p className={state === 'failed' ? 'small' : 'sr-only'} role="status">
            {state === 'failed' ? text.failed : state === 'drawn' ? text.drawn(line) : ''}
          </p>
          {state === 'failed' ? (
            <button type="button" className="chip" onClick={again}>
              {text.again}
            </button>
          ) : null}
        </li>
      </ol>
    </div>
  );
}
