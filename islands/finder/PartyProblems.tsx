import { partyProblems } from '#lib/finder/partyProblems.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderPartyText } from '#lib/i18n/text/finderParty.ts';

/** What of the party in an address could not be taken as it was written, one line each. */
export function PartyProblems({ locale, who }: { locale: Locale; who: string }) {
  return partyProblems(who).map((problem) => (
    <p className="small" key={problem}>
      {finderPartyText[locale].problems[problem]}
    </p>
  ));
}
