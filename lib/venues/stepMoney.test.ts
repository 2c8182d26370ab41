import assert from 'node:assert/strict';
import test from 'node:test';
import { loadContent } from '#lib/content/index.ts';
import { STEP_MONEY } from '#lib/content/schema/firstVisit.ts';
import { firstVisits } from '#lib/cost/firstVisits.ts';
import { visitCost } from '#lib/cost/visitCost.ts';
import { type MoneyFact, stepMoney } from './stepMoney.ts';

const asOf = new Date('2026-11-23T08:00:00+08:00');
const { venues } = loadContent();
const factsOf = (id: string): MoneyFact[] => {
  const venue = venues.find((one) => one.id === id);
  assert.ok(venue, id);
  return stepMoney(venue, STEP_MONEY, asOf);
};
const stateOf = (facts: readonly MoneyFact[], item: MoneyFact['item']) =>
  facts.find((fact) => fact.item === item)?.state;

test('what the ticket has in it, what it costs, and what nobody says', () => {
  const facts = factsOf('beijing-ice-cube-ice-sports-centre');
  const ticket = facts.find(({ item }) => item === 'ticket');
  assert.ok(ticket?.state === 'known' && ticket.minCny === 70 && ticket.prices[0]?.year === '2022');
  assert.equal(stateOf(facts, 'rental'), 'included');
  assert.equal(stateOf(facts, 'locker'), 'included');
  assert.equal(stateOf(facts, 'deposit'), 'unknown');
});

test('each published deposit is named; gates and buses that nobody mentions are not', () => {
  const facts = factsOf('beijing-peking-university-weiming-lake-rink');
  assert.equal(facts.filter(({ item }) => item === 'deposit').length, 2);
  assert.equal(stateOf(facts, 'gate'), undefined);
  assert.equal(stateOf(facts, 'transport'), undefined);
  assert.equal(stateOf(factsOf('liupanshui-yushe'), 'transport'), 'known');
});

test('a price in another currency is shown as it is', () => {
  const ticket = factsOf('taipei-arena-ice-land').find(({ item }) => item === 'ticket');
  assert.ok(ticket?.state === 'local' && ticket.price.local.currency === 'TWD');
});

test('a step never disagrees with the bill of one adult on a weekday', () => {
  for (const venue of venues) {
    const [first] = firstVisits(venue.kind);
    assert.ok(first);
    const billed = visitCost(venue, first.visit, { asOf }).parts.find(({ label }) => label === 'ticket');
    const [ticket] = stepMoney(venue, ['ticket'], asOf);
    if (billed?.basis !== 'venue' || ticket?.state !== 'known') continue;
    assert.deepEqual([ticket.minCny, ticket.maxCny], [billed.minCny, billed.maxCny], venue.id);
  }
});

test('every amount has the price that it is from', () => {
  for (const venue of venues) {
    for (const fact of stepMoney(venue, STEP_MONEY, asOf)) {
      if (fact.state === 'known') assert.ok(fact.prices.length > 0 && fact.minCny <= fact.maxCny, venue.id);
    }
  }
});
