import { agreementState, BASIS_SCOPES, type BasisScope, periodState } from '@sharing-atlas/model';
import type * as where from '../../src/select/where.ts';
import {
  type Agreement,
  type Basis,
  type Category,
  type Flow,
  greatest,
  is,
  isAbove,
  type Law,
  least,
  type Notice,
  named,
  ofDate,
  ofText,
  opposite,
  type Party,
  type Purpose,
  periodOf,
  type Statement,
  type Value,
  type World,
} from './world.ts';

/** What filters mean, written down once more and plainly, over the records of register files. */

type Evaluate<Of, Where> = (world: World, of: Of, asked: Where) => Value;

function together<Of, Where extends where.Combined<Where>>(
  world: World,
  of: Of,
  asked: Where,
  evaluate: Evaluate<Of, Where>,
  own: readonly (Value | null)[],
): Value {
  return least([
    ...own.filter((value) => value !== null),
    ...(asked.AND ?? []).map((each) => evaluate(world, of, each)),
    ...(asked.OR == null ? [] : [greatest(asked.OR.map((each) => evaluate(world, of, each)))]),
    ...(asked.NOT == null ? [] : [opposite(evaluate(world, of, asked.NOT))]),
  ]);
}

const when = <Asked>(asked: Asked | null | undefined, value: (asked: Asked) => Value) =>
  asked === null || asked === undefined ? null : value(asked);

const among = <Word>(words: readonly Word[], word: Word | undefined, notSaid?: Word): Value =>
  word === undefined ? 0.5 : words.includes(word) ? 1 : word === notSaid ? 0.5 : 0;

const found = new WeakMap<object, Map<unknown, Value>>();

/** A filter asked of the same record again, along another way, is not worked out again. */
function remembered<Of>(asked: object, evaluate: (of: Of) => Value): (of: Of) => Value {
  const known = found.get(asked) ?? new Map<unknown, Value>();
  found.set(asked, known);
  return (of) => {
    const value = known.get(of) ?? evaluate(of);
    known.set(of, value);
    return value;
  };
}

/** “None” is that not some are; “every” is that none is otherwise. */
function several<Of, Where extends object>(
  world: World,
  asked: where.Given<where.ListWhere<Where>>,
  evaluate: Evaluate<Of, Where>,
  some: (is: (of: Of) => Value, isAnyAtAll: boolean) => Value,
): Value | null {
  if (asked == null) return null;
  const of = (one: Where) => remembered(one, (entry: Of) => evaluate(world, entry, one));
  const isAny = (one: Where) => JSON.stringify(one) === '{}';
  const values: Value[] = [];
  if (asked.some != null) values.push(some(of(asked.some), isAny(asked.some)));
  if (asked.none != null) values.push(opposite(some(of(asked.none), isAny(asked.none))));
  if (asked.every != null) {
    const isSo = of(asked.every);
    values.push(opposite(some((entry) => opposite(isSo(entry)), false)));
  }
  return least(values);
}

const someOf =
  <Of>(items: readonly Of[], isOpen = false) =>
  (holds: (of: Of) => Value): Value =>
    greatest([...items.map(holds), isOpen ? 0.5 : 0]);

/** A relation from its other end: some are so and lead here, each as sure as the less sure of both. */
const fromOtherEnd =
  <Of>(items: readonly Of[], leadsHere: (of: Of) => Value) =>
  (holds: (of: Of) => Value): Value =>
    greatest(
      items.map((item) => {
        const leads = leadsHere(item);
        return leads === 0 ? 0 : least([leads, holds(item)]);
      }),
    );

const leadsTo = (ids: readonly string[], id: string, isOpen: boolean): Value =>
  ids.includes(id) ? 1 : isOpen ? 0.5 : 0;

interface Said {
  readonly open?: string | undefined;
}
const opens = (links: readonly Said[] | undefined) =>
  links === undefined || links.length === 0 || links.some(({ open }) => open !== undefined);

export const ofFlow: Evaluate<Flow, where.FlowWhere> = (world, flow, asked) => {
  const many = <Of, Where extends object>(
    list: where.Given<where.ListWhere<Where>>,
    evaluate: Evaluate<Of, Where>,
    some: (is: (of: Of) => Value, isAnyAtAll: boolean) => Value,
  ) => several(world, list, evaluate, some);
  const party = (id: string) => named(world.parties, [id]);
  const end = (id: string) => (one: where.PartyWhere) =>
    least(party(id).map((each) => ofParty(world, each, one)));
  const agreements = flow.agreements ?? [];
  const isAsked = (link: { assertion?: string | undefined }, list: where.CategoriesWhere) =>
    list.assertion == null || list.assertion.some((each) => each === (link.assertion ?? 'STATED'));
  return together(world, flow, asked, ofFlow, [
    when(asked.id, (ids) => is(ids.includes(flow.id))),
    when(asked.name, (text) => ofText(text, flow.name)),
    when(asked.passage, (text) => ofText(text, flow.passage)),
    when(asked.register, (register) => ofRegister(world, flow.of, register)),
    when(asked.sender, end(flow.from.party)),
    when(asked.recipient, end(flow.to.party)),
    many(asked.via, ofParty, someOf((flow.via ?? []).flatMap((link) => party(link.party)))),
    when(
      asked.categories,
      (list) =>
        several(world, list, ofCategory, (holds) => someCategory(world, flow, list, holds)) ?? 1,
    ),
    when(
      asked.excludes,
      (list) =>
        many(
          list,
          ofCategory,
          someOf(
            (flow.excludes ?? [])
              .filter((link) => isAsked(link, list))
              .flatMap((link) => named(world.categories, [link.category])),
          ),
        ) ?? 1,
    ),
    when(asked.categoriesStated, (stated) =>
      is(stated === (flow.carries ?? []).some((link) => link.assertion !== 'INFERRED')),
    ),
    many(
      asked.purposes,
      ofPurpose,
      someOf(
        named(
          world.purposes,
          (flow.purposes ?? []).map((link) => link.purpose),
        ),
        opens(flow.purposes),
      ),
    ),
    many(asked.about, ofGroup, (holds) => someGroup(world, flow, holds)),
    many(
      asked.stages,
      ofStage,
      someOf(
        named(
          world.stages,
          (flow.stages ?? []).map((link) => link.stage),
        ),
        opens(flow.stages),
      ),
    ),
    many(
      asked.agreements,
      ofAgreement,
      someOf(
        named(
          world.agreements,
          agreements.map((link) => link.agreement),
        ),
        agreements.length > 0 && opens(agreements),
      ),
    ),
    when(
      asked.bases,
      (list) =>
        many(list, ofBasis, (holds, isAny) => someBasis(world, flow, list, holds, isAny)) ?? 1,
    ),
    many(
      asked.requiredBy,
      ofLaw,
      someOf(
        named(
          world.laws,
          (flow.requiredBy ?? []).map((link) => link.legislation),
        ),
      ),
    ),
    when(asked.mode, (words) => among(words, flow.mode ?? 'NOT_STATED', 'NOT_STATED')),
    when(asked.modality, (words) => among(words, flow.modality ?? 'NOT_STATED', 'NOT_STATED')),
    when(asked.consent, (words) => among(words, flow.consent)),
    when(asked.inOpenList, (wanted) => is(wanted === (flow.openList !== undefined))),
    ...ofPeriod(world, flow, asked),
  ]);
};

type Dates = Parameters<typeof periodOf>[0];

function ofPeriod(
  world: World,
  of: Dates,
  asked: Pick<where.FlowWhere, 'firstDay' | 'lastDay' | 'state'>,
) {
  return [
    when(asked.firstDay, (days) => ofDate(days, of.firstDay)),
    when(asked.lastDay, (days) => ofDate(days, of.lastDay)),
    when(asked.state, (words) => among(words, periodState(periodOf(of), world.asAt), 'UNKNOWN')),
  ];
}

/** What is left out, with all narrower, does not go; what is broader may include all the rest of it. */
function someCategory(
  world: World,
  flow: Flow,
  asked: where.CategoriesWhere,
  holds: (category: Category) => Value,
): Value {
  const all = world.categories;
  const isOut = ({ id }: Category) =>
    (flow.excludes ?? []).some((out) => out.category === id || isAbove(all, out.category, id));
  const carried = flow.carries ?? [];
  const maybe = (candidates: readonly Category[]): Value =>
    candidates.some((each) => !isOut(each) && holds(each) > 0) ? 0.5 : 0;
  const wanted = (said: 'STATED' | 'INFERRED') =>
    asked.assertion == null || asked.assertion.includes(said);
  const values = carried
    .filter((link) => wanted(link.assertion ?? 'STATED'))
    .flatMap((link) => named(all, [link.category]))
    .filter((category) => !isOut(category))
    .map((category): Value => {
      const itself = holds(category);
      return itself > 0 ? itself : maybe(all.filter(({ id }) => isAbove(all, category.id, id)));
    });
  const stated = carried.filter((link) => link.assertion !== 'INFERRED');
  return greatest([...values, wanted('STATED') && opens(stated) ? maybe(all) : 0]);
}

type Group = World['groups'][number];

function someGroup(world: World, flow: Flow, holds: (group: Group) => Value): Value {
  const all = world.groups;
  const maybe = (groups: readonly Group[]): Value =>
    groups.some((each) => holds(each) > 0) ? 0.5 : 0;
  const values = named(
    all,
    (flow.about ?? []).map((link) => link.group),
  ).map((group): Value => {
    const itself = holds(group);
    return itself > 0 ? itself : maybe(all.filter(({ id }) => isAbove(all, group.id, id)));
  });
  return greatest([...values, opens(flow.about) ? maybe(all) : 0]);
}

/** As CONTEXT.md has it: what is said of the whole notice, or as one of several, may be of this flow. */
function someBasis(
  world: World,
  flow: Flow,
  asked: where.BasesWhere,
  holds: (basis: Basis) => Value,
  isAny: boolean,
): Value {
  const wanted = world.bases.filter((basis) => holds(basis) === 1);
  if (wanted.length === 0 && !isAny) return 0;
  const scopes: readonly BasisScope[] = asked.scope ?? BASIS_SCOPES;
  const purposes = (flow.purposes ?? []).map((link) => link.purpose);
  const said = flow.of.basisUses
    .filter((use) => scopes.includes(use.scope))
    .filter((use) => {
      if (use.scope === 'FLOW') return use.flows?.includes(flow.id);
      return use.scope === 'NOTICE' || use.purposes?.some((id) => purposes.includes(id));
    })
    .flatMap((use) => {
      const ids = use.bases.map(({ basis }) => basis);
      const needsAll = use.combination !== 'ALL' && ids.length > 1;
      const entry = (id: string, open: string | undefined) => ({
        basis: named(world.bases, [id])[0],
        open,
        isOfNotice: use.scope === 'NOTICE',
        isSure:
          use.scope !== 'NOTICE' &&
          (!needsAll || ids.every((each) => wanted.some((basis) => basis.id === each))),
      });
      return use.bases.flatMap(({ basis, open, with: conditions }) => [
        entry(basis, open),
        ...(conditions ?? []).map((condition) => entry(condition.basis, undefined)),
      ]);
    });
  if (isAny) return said.length > 0 ? 1 : 0.5;
  const kinds = wanted.map(({ kind }) => kind);
  const ofList = said.filter(({ basis }) => basis !== undefined && kinds.includes(basis.kind));
  const isAsked = ({ basis }: (typeof said)[number]) =>
    basis !== undefined && wanted.includes(basis);
  const own = ofList.filter(({ isOfNotice }) => !isOfNotice);
  if (!opens(own) && !own.some(isAsked)) return 0;
  const met = said.filter(isAsked);
  if (met.length > 0) return met.some(({ isSure }) => isSure) ? 1 : 0.5;
  return opens(ofList) ? 0.5 : 0;
}

export const ofParty: Evaluate<Party, where.PartyWhere> = (world, party, asked) =>
  together(world, party, asked, ofParty, [
    when(asked.id, (ids) => is(ids.includes(party.id))),
    when(asked.name, (text) => ofText(text, party.name)),
    when(asked.kind, (kinds) => is(kinds.includes(party.kind))),
    several(world, asked.instanceOf, ofParty, someOf(world.kindsOf(party))),
    several(world, asked.partOf, ofParty, someOf(world.wholesOf(party))),
    several(world, asked.memberOf, ofParty, (holds) =>
      greatest([0, ...world.hubsOf(party).map(({ hub, was }) => least([was, holds(hub)]))]),
    ),
    several(
      world,
      asked.sends,
      ofFlow,
      someOf(world.flows.filter((flow) => flow.from.party === party.id)),
    ),
    several(
      world,
      asked.receives,
      ofFlow,
      someOf(world.flows.filter((flow) => flow.to.party === party.id)),
    ),
    several(
      world,
      asked.agreements,
      ofAgreement,
      fromOtherEnd(world.agreements, ({ parties, open }) =>
        leadsTo(
          (parties ?? []).map((link) => link.party),
          party.id,
          open !== undefined || opens(parties),
        ),
      ),
    ),
    ...ofPeriod(world, 'firstDay' in party || 'lastDay' in party ? party : {}, asked),
  ]);

export const ofAgreement: Evaluate<Agreement, where.AgreementWhere> = (world, agreement, asked) =>
  together(world, agreement, asked, ofAgreement, [
    when(asked.id, (ids) => is(ids.includes(agreement.id))),
    when(asked.title, (text) => ofText(text, agreement.title)),
    when(asked.tier, (words) => among(words, agreement.tier ?? 'NOT_STATED', 'NOT_STATED')),
    when(asked.state, (words) =>
      among(
        words,
        agreementState(periodOf(agreement), agreement.reviewOn ?? null, world.asAt),
        'UNKNOWN',
      ),
    ),
    when(asked.reviewOn, (days) => ofDate(days, agreement.reviewOn)),
    when(asked.register, (register) => ofRegister(world, agreement.of, register)),
    several(
      world,
      asked.parties,
      ofParty,
      someOf(
        named(
          world.parties,
          (agreement.parties ?? []).map(({ party }) => party),
        ),
        agreement.open !== undefined || opens(agreement.parties),
      ),
    ),
    several(
      world,
      asked.governs,
      ofFlow,
      fromOtherEnd(world.flows, ({ agreements = [] }) =>
        leadsTo(
          agreements.map((link) => link.agreement),
          agreement.id,
          agreements.length > 0 && opens(agreements),
        ),
      ),
    ),
  ]);

export const ofCategory: Evaluate<Category, where.CategoryWhere> = (world, category, asked) =>
  together(world, category, asked, ofCategory, [
    when(asked.id, (ids) => is(ids.includes(category.id))),
    when(asked.name, (text) => ofText(text, category.name)),
    when(asked.within, (ids) =>
      is(ids.some((id) => id === category.id || isAbove(world.categories, id, category.id))),
    ),
    when(asked.gdprClass, (words) =>
      greatest(
        (category.classes ?? [])
          .filter((entry) => words.includes(entry.class))
          .map((entry) => (entry.holds === 'IS' ? 1 : 0.5)),
      ),
    ),
    when(asked.isIdentifier, (wanted) => is(wanted === (category.identifier ?? false))),
    several(
      world,
      asked.carriedBy,
      ofFlow,
      fromOtherEnd(world.flows, (flow) =>
        someCategory(world, flow, {}, ({ id }) => is(id === category.id)),
      ),
    ),
  ]);

const ofGroup: Evaluate<Group, where.GroupWhere> = (world, group, asked) =>
  together(world, group, asked, ofGroup, [
    when(asked.id, (ids) => is(ids.includes(group.id))),
    when(asked.within, (ids) =>
      is(ids.some((id) => id === group.id || isAbove(world.groups, id, group.id))),
    ),
  ]);

const ofStage: Evaluate<World['stages'][number], where.StageWhere> = (world, stage, asked) =>
  together(world, stage, asked, ofStage, [when(asked.id, (ids) => is(ids.includes(stage.id)))]);

export const ofPurpose: Evaluate<Purpose, where.PurposeWhere> = (world, purpose, asked) =>
  together(world, purpose, asked, ofPurpose, [
    when(asked.id, (ids) => is(ids.includes(purpose.id))),
    when(asked.name, (text) => ofText(text, purpose.name)),
    several(
      world,
      asked.requiredBy,
      ofLaw,
      someOf(
        named(
          world.laws,
          (purpose.requiredBy ?? []).map((link) => link.legislation),
        ),
      ),
    ),
    several(
      world,
      asked.flows,
      ofFlow,
      fromOtherEnd(world.flows, ({ purposes }) =>
        leadsTo(
          (purposes ?? []).map((link) => link.purpose),
          purpose.id,
          opens(purposes),
        ),
      ),
    ),
  ]);

export const ofBasis: Evaluate<Basis, where.BasisWhere> = (world, basis, asked) =>
  together(world, basis, asked, ofBasis, [
    when(asked.id, (ids) => is(ids.includes(basis.id))),
    when(asked.kind, (kinds) => is(kinds.includes(basis.kind))),
    when(asked.name, (text) => ofText(text, basis.name)),
  ]);

export const ofNotice: Evaluate<Notice, where.NoticeWhere> = (world, notice, asked) =>
  together(world, notice, asked, ofNotice, [
    when(asked.id, (ids) => is(ids.includes(notice.id))),
    when(asked.title, (text) => ofText(text, notice.title)),
    when(asked.register, (register) => ofRegister(world, notice.of, register)),
    several(
      world,
      asked.statements,
      ofStatement,
      someOf(world.statements.filter(({ source }) => source === notice.id)),
    ),
    ...ofPeriod(world, notice, asked),
  ]);

export const ofStatement: Evaluate<Statement, where.StatementWhere> = (world, statement, asked) =>
  together(world, statement, asked, ofStatement, [
    when(asked.id, (ids) => is(ids.includes(statement.id))),
    when(asked.notice, (notice) =>
      greatest(named(world.notices, [statement.source]).map((of) => ofNotice(world, of, notice))),
    ),
    when(asked.section, (text) => ofText(text, statement.section)),
    when(asked.text, (text) => ofText(text, statement.text)),
    when(asked.kind, (words) => among(words, statement.kind)),
    when(asked.scope, (words) => among(words, statement.scope)),
    when(asked.modality, (words) => among(words, statement.modality ?? 'NOT_STATED', 'NOT_STATED')),
    when(asked.tiesPartyToCategory, (wanted) =>
      is(wanted === (statement.tiesPartyToCategory ?? false)),
    ),
  ]);

export const ofLaw: Evaluate<Law, where.LegislationWhere> = (world, law, asked) =>
  together(world, law, asked, ofLaw, [
    when(asked.id, (ids) => is(ids.includes(law.id))),
    when(asked.title, (text) => ofText(text, law.title)),
    when(asked.kind, (kinds) => is(kinds.includes(law.kind))),
    ...ofPeriod(world, law, asked),
  ]);

const ofRegister: Evaluate<World['registers'][number], where.RegisterWhere> = (
  world,
  records,
  asked,
) =>
  together(world, records, asked, ofRegister, [
    when(asked.id, (ids) => is(ids.includes(records.register.id))),
    when(asked.title, (text) => ofText(text, records.register.title)),
  ]);
