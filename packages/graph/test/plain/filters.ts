import * as model from '@sharing-atlas/model';
import type * as where from '../../src/select/where.ts';
import { type Chooser, DAYS } from '../contract/generated/chooser.ts';
import type { World } from './world.ts';

/** Makes filters of every kind, of records that are there and of some that nothing meets. */
export class Filters {
  readonly #world: World;
  readonly #choose: Chooser;

  constructor(world: World, choose: Chooser) {
    this.#world = world;
    this.#choose = choose;
  }

  flow(depth = 3): where.FlowWhere {
    const choose = this.#choose;
    const world = this.#world;
    return this.#joined<where.FlowWhere>(depth, () => this.flow(depth - 1), [
      () => ({}),
      () => ({ id: this.#ids(world.flows) }),
      () => ({ name: this.#text(world.flows.map(({ name }) => name)) }),
      () => ({ register: { id: this.#ids(world.registers.map(({ register }) => register)) } }),
      () => ({ sender: this.party(depth - 1) }),
      () => ({ recipient: this.party(depth - 1) }),
      () => ({ via: this.#list(() => this.party(depth - 1)) }),
      () => ({ categories: this.#categories(depth) }),
      () => ({ categories: this.#categories(depth) }),
      () => ({ excludes: this.#categories(depth) }),
      () => ({ categoriesStated: choose.chance(50) }),
      () => ({ purposes: this.#list(() => this.purpose(depth - 1)) }),
      () => ({ about: this.#list(() => this.#word(world.groups)) }),
      () => ({ stages: this.#list(() => ({ id: this.#ids(world.stages) })) }),
      () => ({ agreements: this.#list(() => this.agreement(depth - 1)) }),
      () => ({ bases: this.bases() }),
      () => ({ requiredBy: this.#list(() => this.law()) }),
      () => ({ mode: choose.some(model.FLOW_MODES, 3) }),
      () => ({ modality: choose.some(model.MODALITIES, 3) }),
      () => ({ consent: choose.some(model.CONSENT_SENSES, 3) }),
      () => ({ inOpenList: choose.chance(50) }),
      () => this.#period(),
    ]);
  }

  party(depth = 3): where.PartyWhere {
    const world = this.#world;
    const party = () => this.party(depth - 1);
    return this.#joined<where.PartyWhere>(depth, party, [
      () => ({}),
      () => ({ id: this.#ids(world.parties) }),
      () => ({ name: this.#text(world.parties.map(({ name }) => name)) }),
      () => ({ kind: this.#choose.some(model.PARTY_KINDS, 4) }),
      () => ({ instanceOf: this.#list(party) }),
      () => ({ partOf: this.#list(party) }),
      () => ({ memberOf: this.#list(party) }),
      () => ({ sends: this.#list(() => this.flow(depth - 1)) }),
      () => ({ receives: this.#list(() => this.flow(depth - 1)) }),
      () => ({ agreements: this.#list(() => this.agreement(depth - 1)) }),
      () => this.#period(),
    ]);
  }

  agreement(depth = 3): where.AgreementWhere {
    const world = this.#world;
    return this.#joined<where.AgreementWhere>(depth, () => this.agreement(depth - 1), [
      () => ({}),
      () => ({ id: this.#ids(world.agreements) }),
      () => ({ title: this.#text(world.agreements.map(({ title }) => title)) }),
      () => ({ tier: this.#choose.some(model.AGREEMENT_TIERS, 3) }),
      () => ({ state: this.#choose.some(model.AGREEMENT_STATES, 3) }),
      () => ({ reviewOn: this.#days() }),
      () => ({ parties: this.#list(() => this.party(depth - 1)) }),
      () => ({ governs: this.#list(() => this.flow(depth - 1)) }),
    ]);
  }

  category(depth = 3): where.CategoryWhere {
    const world = this.#world;
    return this.#joined<where.CategoryWhere>(depth, () => this.category(depth - 1), [
      () => ({}),
      () => this.#word(world.categories),
      () => ({ name: this.#text(world.categories.map(({ name }) => name)) }),
      () => ({ gdprClass: this.#choose.some(model.GDPR_CLASSES, 2) }),
      () => ({ isIdentifier: this.#choose.chance(50) }),
      () => ({ carriedBy: this.#list(() => this.flow(depth - 1)) }),
    ]);
  }

  purpose(depth = 3): where.PurposeWhere {
    const world = this.#world;
    return this.#joined<where.PurposeWhere>(depth, () => this.purpose(depth - 1), [
      () => ({}),
      () => ({ id: this.#ids(world.purposes) }),
      () => ({ name: this.#text(world.purposes.map(({ name }) => name)) }),
      () => ({ requiredBy: this.#list(() => this.law()) }),
      () => ({ flows: this.#list(() => this.flow(depth - 1)) }),
    ]);
  }

  bases(): where.BasesWhere {
    return { ...this.#list(() => this.basis()), ...this.#scope() };
  }

  basis(depth = 2): where.BasisWhere {
    const world = this.#world;
    return this.#joined<where.BasisWhere>(depth, () => this.basis(depth - 1), [
      () => ({}),
      () => ({ id: this.#ids(world.bases) }),
      () => ({ kind: this.#choose.some(model.BASIS_KINDS, 2) }),
    ]);
  }

  law(depth = 2): where.LegislationWhere {
    const world = this.#world;
    return this.#joined<where.LegislationWhere>(depth, () => this.law(depth - 1), [
      () => ({}),
      () => ({ id: this.#ids(world.laws) }),
      () => ({ kind: this.#choose.some(model.LEGISLATION_KINDS, 2) }),
      () => this.#period(),
    ]);
  }

  notice(depth = 2): where.NoticeWhere {
    const world = this.#world;
    return this.#joined<where.NoticeWhere>(depth, () => this.notice(depth - 1), [
      () => ({}),
      () => ({ id: this.#ids(world.notices) }),
      () => ({ title: this.#text(world.notices.map(({ title }) => title)) }),
      () => ({ register: { id: this.#ids(world.registers.map(({ register }) => register)) } }),
      () => ({ statements: this.#list(() => this.statement(depth - 1)) }),
      () => this.#period(),
    ]);
  }

  statement(depth = 2): where.StatementWhere {
    const choose = this.#choose;
    const { statements } = this.#world;
    return this.#joined<where.StatementWhere>(depth, () => this.statement(depth - 1), [
      () => ({}),
      () => ({ id: this.#ids(statements) }),
      () => ({ notice: this.notice(depth - 1) }),
      () => ({ section: this.#text(statements.map(({ section }) => section)) }),
      () => ({ text: this.#text(statements.map(({ text }) => text)) }),
      () => ({ kind: choose.some(model.STATEMENT_KINDS, 3) }),
      () => ({ scope: choose.some(model.STATEMENT_SCOPES, 2) }),
      () => ({ modality: choose.some(model.MODALITIES, 3) }),
      () => ({ tiesPartyToCategory: choose.chance(50) }),
    ]);
  }

  /** One or two conditions, sometimes joined with others. */
  #joined<Where extends where.Combined<Where>>(
    depth: number,
    again: () => Where,
    conditions: readonly (() => Where)[],
  ): Where {
    const choose = this.#choose;
    const one = choose.one(conditions)();
    const both = depth > 0 && choose.chance(50) ? { ...one, ...choose.one(conditions)() } : one;
    if (depth <= 0 || choose.chance(60)) return both;
    const joined = choose.one(['AND', 'OR', 'NOT'] as const);
    if (joined === 'NOT') return { ...both, NOT: again() };
    return { ...both, [joined]: [again(), again()].slice(0, choose.below(3)) };
  }

  #list<Where>(make: () => Where): where.ListWhere<Where> {
    return { [this.#choose.one(['some', 'none', 'every'] as const)]: make() };
  }

  #categories(depth: number): where.CategoriesWhere {
    const assertion = this.#choose.maybe(model.ASSERTIONS);
    const list = this.#list(() => this.category(Math.min(depth - 1, 1)));
    return assertion === undefined || this.#choose.chance(50)
      ? list
      : { ...list, assertion: [assertion] };
  }

  #scope() {
    const scope = this.#choose.some(model.BASIS_SCOPES, 2);
    return scope.length === 0 ? {} : { scope };
  }

  #word(items: readonly { readonly id: string }[]) {
    const ids = this.#ids(items);
    return this.#choose.chance(50) ? { id: ids } : { within: ids };
  }

  #ids(items: readonly { readonly id: string }[]): string[] {
    return this.#choose.some(items, 3).map(({ id }) => id);
  }

  #text(words: readonly string[]): model.TextAsked {
    const choose = this.#choose;
    const word = words.length === 0 ? '' : choose.one(words);
    return choose.one([
      { equals: word.toUpperCase() },
      { in: [word, 'nothing has this name'] },
      { contains: word.slice(1, 3) },
      { startsWith: word.slice(0, 1) },
    ]);
  }

  #days(): model.DaysAsked {
    const choose = this.#choose;
    return choose.one([
      { from: choose.one(DAYS) },
      { to: choose.one(DAYS) },
      this.#range(),
      { recorded: choose.chance(50) },
    ]);
  }

  /** With the days in order: any other is refused. */
  #range(): model.DaysAsked {
    const [one, other] = [this.#choose.one(DAYS), this.#choose.one(DAYS)];
    return one < other ? { from: one, to: other } : { from: other, to: one };
  }

  #period() {
    return this.#choose.one([
      { firstDay: this.#days() },
      { lastDay: this.#days() },
      { state: this.#choose.some(model.PERIOD_STATES, 3) },
    ]);
  }
}
