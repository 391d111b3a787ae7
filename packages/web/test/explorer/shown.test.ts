import { expect, it } from 'vitest';
import { type Action, apply } from '../../src/explorer/actions.ts';
import { isFiltered, noFilters } from '../../src/explorer/filters.ts';
import { materialFrom } from '../../src/explorer/material.ts';
import { wantedFor } from '../../src/explorer/pieces.ts';
import { shownOf } from '../../src/explorer/shown.ts';
import { strangersIn } from '../../src/explorer/strangers.ts';
import { emptyView, type View } from '../../src/explorer/view.ts';
import { facts, materialFor } from './register.ts';

function after(...actions: Action[]) {
  const view = actions.reduce(apply, emptyView);
  return shownOf(view, materialFor(view));
}

function ids(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id).sort();
}

it('shows what is around a start', () => {
  const shown = after({ type: 'START', id: 'org:trust' });
  expect(shown.of?.id).toBe('org:trust');
  expect(ids(shown.parties)).toEqual(['class:schools', 'hub:mash', 'org:police', 'org:trust']);
  expect(shown.counts.flows).toBe(4);
});

it('looks at a hub as a hub, with its members and who shares with it', () => {
  const shown = after({ type: 'START', id: 'hub:mash' });
  expect(shown.lens).toBe('hub');
  expect(ids(shown.parties)).toEqual([
    'hub:mash',
    'org:ccg',
    'org:police',
    'org:trust',
    'team:early-help',
  ]);
  expect(shown.memberships).toHaveLength(3);
});

it('adds neighbours when a party is expanded, and takes them away when it is collapsed', () => {
  const start: Action = { type: 'START', id: 'org:trust' };
  const expand: Action = { type: 'EXPAND', id: 'class:schools' };
  expect(ids(after(start, expand).parties)).toContain('org:home-office');
  const collapsed = after(start, expand, { type: 'COLLAPSE', id: 'class:schools' });
  expect(collapsed).toEqual(after(start));
});

it('hides a party with its flows, counts it, and shows it again', () => {
  const start: Action = { type: 'START', id: 'org:trust' };
  const hidden = after(start, { type: 'HIDE', ids: ['org:police'] });
  expect(ids(hidden.parties)).not.toContain('org:police');
  expect(ids(hidden.flows)).toEqual(['flow:to-mash', 'flow:to-schools']);
  expect(hidden.counts.hiddenByHand).toBe(1);
  expect(hidden.whole.flows).toBe(4);
});

it('focuses on a party and what is next to it', () => {
  const shown = after({ type: 'START', id: 'org:trust' }, { type: 'FOCUS', id: 'org:police' });
  expect(ids(shown.parties)).toEqual(['org:police', 'org:trust']);
  expect(shown.of?.id).toBe('org:police');
});

it('neither keeps nor drops silently what a filter asks and the notice does not say', () => {
  const start: Action = { type: 'START', id: 'org:trust' };
  const filter: Action = { type: 'FILTER', list: 'categories', value: 'cat:health' };
  const shown = after(start, filter);
  expect(shown.category).toEqual({ id: 'cat:health', name: 'Health' });
  expect(shown.flows.map(({ id, certainty, unsaid }) => [id, certainty, unsaid])).toEqual([
    ['flow:to-mash', 'NOT_STATED', true],
    ['flow:to-police', 'STATED_PART', false],
    ['flow:to-schools', 'NOT_STATED', true],
  ]);
  expect(shown.counts).toMatchObject({ unsaid: 2, filteredOut: 1 });
  const without = after(start, filter, { type: 'UNSAID', show: false });
  expect(ids(without.flows)).toEqual(['flow:to-police']);
  expect(without.counts.unsaid).toBe(2);
});

it('finds the flows that are under no agreement in the register', () => {
  const shown = after(
    { type: 'START', id: 'org:trust' },
    { type: 'ONLY', list: 'agreements', values: ['none'] },
  );
  expect(ids(shown.flows)).toEqual(['flow:from-police', 'flow:to-mash', 'flow:to-schools']);
  expect(shown.counts.unsaid).toBe(0);
});

it('leaves out kinds of line, kinds of party and states', () => {
  const start: Action = { type: 'START', id: 'hub:mash' };
  expect(
    ids(after(start, { type: 'FILTER', list: 'hiddenStates', value: 'ENDED' }).parties),
  ).not.toContain('org:ccg');
  expect(
    ids(after(start, { type: 'FILTER', list: 'hiddenKinds', value: 'TEAM' }).parties),
  ).not.toContain('team:early-help');
  expect(ids(after(start, { type: 'TOGGLE_LINE', mark: 'MEMBERSHIP' }).parties)).toEqual([
    'hub:mash',
    'org:trust',
  ]);
});

it('starts at a category: who sends it, who receives it, and what is not stated', () => {
  const shown = after({ type: 'START', id: 'cat:health' });
  expect(shown.lens).toBe('category');
  expect(shown.flows.map(({ id, certainty }) => [id, certainty])).toEqual([
    ['flow:schools', 'STATED'],
    ['flow:to-mash', 'NOT_STATED'],
    ['flow:to-police', 'STATED_PART'],
    ['flow:to-schools', 'NOT_STATED'],
  ]);
});

it('starts at an agreement, with its flows', () => {
  const shown = after({ type: 'START', id: 'agreement:one' });
  expect(ids(shown.flows)).toEqual(['flow:to-police']);
  expect(shown.agreements.map(({ title }) => title)).toEqual(['Agreement one']);
});

it('shows all again', () => {
  const view: View = [
    { type: 'START', id: 'org:trust' } as const,
    { type: 'HIDE', ids: ['org:police'] } as const,
    { type: 'TOGGLE_LINE', mark: 'NOT_STATED' } as const,
    { type: 'FOCUS', id: 'hub:mash' } as const,
    { type: 'SHOW_ALL' } as const,
  ].reduce<View>(apply, emptyView);
  expect([view.hidden, view.filters, view.focus]).toEqual([[], noFilters, null]);
});

it('never shows a flow without both its parties, nor a membership', () => {
  for (const kind of ['ORGANISATION', 'HUB', 'CLASS', 'TEAM']) {
    const shown = after(
      { type: 'START', id: 'org:trust' },
      { type: 'EXPAND', id: 'hub:mash' },
      { type: 'FILTER', list: 'hiddenKinds', value: kind },
    );
    const there = ids(shown.parties);
    for (const { sender, recipient } of shown.flows) {
      expect(there).toEqual(expect.arrayContaining([sender.party.id, recipient.party.id]));
    }
    for (const { hubId, memberId } of shown.memberships) {
      expect(there).toEqual(expect.arrayContaining([hubId, memberId]));
    }
  }
});

it('shows nothing of what was not read, and knows what to read', () => {
  const view = apply(emptyView, { type: 'START', id: 'org:trust' });
  expect([...wantedFor(view, facts).keys()]).toEqual(['around 1 org:trust']);
  expect(shownOf(view, materialFrom(facts, new Map())).parties).toEqual([]);
  expect(isFiltered(view.filters)).toBe(false);
  expect(isFiltered(apply(view, { type: 'TOGGLE_LINE', mark: 'STATED' }).filters)).toBe(true);
});

it('tells of each id that an address names and the register does not have', () => {
  const view = [
    { type: 'START', id: 'org:trust' } as const,
    { type: 'HIDE', ids: ['org:nobody', 'org:police'] } as const,
    { type: 'ONLY', list: 'categories', values: ['cat:none', 'cat:health'] } as const,
    { type: 'ONLY', list: 'agreements', values: ['none', 'agreement:no'] } as const,
  ].reduce<View>(apply, emptyView);
  const sentences = strangersIn(view, materialFor(view));
  expect(sentences.map((each) => /“(.+?)”/u.exec(each)?.[1])).toEqual([
    'org:nobody',
    'cat:none',
    'agreement:no',
  ]);
});

it('does not deny an agreement or a category where the register has more than was read', () => {
  const filters = { ...noFilters, categories: ['cat:far'], agreements: ['agreement:far'] };
  const view: View = { ...emptyView, starts: ['org:trust'], filters };
  const material = materialFor(view);
  const cut = { ...material, facts: { ...facts, cut: ['agreements', 'categories'] as const } };
  expect(strangersIn(view, cut).join(' ')).not.toContain('of this register');
  expect(strangersIn(view, cut)).toHaveLength(2);
  expect(shownOf(view, cut).cut).toBe(true);
});

it('asks of an unknown category only for its name, so that no publisher is drawn for it', () => {
  const view = { ...emptyView, starts: ['cat:upn'] };
  expect([...wantedFor(view, facts).keys()]).toEqual(['category cat:upn']);
});

it('counts and names what a lens passes over, and draws none of it', () => {
  const start: Action = { type: 'START', id: 'org:trust' };
  const all = after(start);
  const lens = after(
    start,
    { type: 'LENS', lens: 'category' },
    { type: 'ONLY', list: 'categories', values: ['cat:names'] },
  );
  const others = ids(lens.aside.otherCategories);
  expect(others.length).toBeGreaterThan(0);
  expect([...ids(lens.flows), ...others].sort()).toEqual(ids(all.flows));
  const byStart = after({ type: 'START', id: 'cat:names' });
  expect(ids(byStart.aside.otherCategories)).toEqual(others);
  const hub = after(start, { type: 'LENS', lens: 'hub' }, { type: 'EXPAND', id: 'hub:mash' });
  const { parties, flows } = hub.aside.beyondHubs;
  expect(ids(parties)).toContain('class:schools');
  for (const each of flows) expect(ids(hub.flows)).not.toContain(each.id);
  expect(all.aside).toEqual({ otherCategories: [], beyondHubs: { flows: [], parties: [] } });
});
