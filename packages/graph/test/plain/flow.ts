import type * as where from '../../src/select/where.ts';
import { ofBasis, someBasis } from './bases.ts';
import { someCategory, someGroup } from './carried.ts';
import {
  among,
  type Evaluate,
  ofPeriod,
  opens,
  several,
  someOf,
  together,
  when,
} from './combine.ts';
import { ofAgreement, ofParty } from './parties.ts';
import { ofRegister } from './texts.ts';
import { ofCategory, ofGroup, ofLaw, ofPurpose, ofStage } from './words.ts';
import { type Flow, is, least, named, ofText, type Value } from './world.ts';

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
