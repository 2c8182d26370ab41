import { rentOrBuy } from '#lib/gear/rentOrBuy.ts';
import { ensureLocale } from '#lib/i18n/locale.ts';
import { gearRentText } from '#lib/i18n/text/gearRent.ts';
import { money } from '#lib/venues/money.ts';

/**
 * Wakes the rent-or-buy fields (components/gear/RentFields.tsx): each change is answered with a sentence. They are on the
 * page already, so no framework is needed. Nothing typed leaves the page.
 */
const box = document.querySelector<HTMLFieldSetElement>('[data-gear]');
const locale = ensureLocale(document.documentElement.lang.slice(0, 2));
const text = gearRentText[locale];

const field = (name: string): HTMLInputElement | null => document.querySelector(`#gear-${name}`);

/** What a field holds, within its own bounds; NaN if it is empty or no such number. */
function typed(name: string): number {
  const input = field(name);
  if (!input || input.value === '' || !input.checkValidity()) return Number.NaN;
  return input.valueAsNumber;
}

function answer(): string {
  const [days, seasons, rent, price] = [typed('days'), typed('seasons'), typed('rent'), typed('buy')];
  if (!(days > 0 && seasons > 0 && rent > 0)) return text.wrong;
  const all = days * seasons;
  const sum = text.sum(days, seasons, all);
  if (!(price > 0)) return sum + text.rentOnly(money(rentOrBuy(all, rent, 0).rentCny));
  const { rentCny, savedCny, cheaper, fromDay } = rentOrBuy(all, rent, price);
  const verdict = cheaper === 'same' ? text.same : text[cheaper](money(savedCny));
  const from = text.from(fromDay, Math.ceil(fromDay / days));
  return sum + text.both(money(rentCny), money(price)) + verdict + from;
}

function show(): void {
  const output = box?.querySelector('output');
  if (output) output.textContent = answer();
}

function start(from: HTMLButtonElement): void {
  const [rent, buy] = [field('rent'), field('buy')];
  if (rent) rent.value = from.dataset.rent ?? '';
  if (buy) buy.value = from.dataset.buy ?? '';
  show();
}

if (box) {
  for (const button of box.querySelectorAll('button')) button.addEventListener('click', () => start(button));
  box.addEventListener('input', show);
  box.hidden = false;
  show();
}
