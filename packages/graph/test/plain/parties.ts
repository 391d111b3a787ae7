import { agreementState } from '@sharing-atlas/model';
import type * as where from '../../src/select/where.ts';
import {
  among,
  type Evaluate,
  fromOtherEnd,
  leadsTo,
  ofPeriod,
  opens,
  several,
  someOf,
  together,
  when,
} from './combine.ts';
import { ofFlow } from './flow.ts';
import { ofRegister } from './texts.ts';
import {
  type Agreement,
  greatest,
  is,
  least,
  named,
  ofDate,
  ofText,
  type Party,
  periodOf,
} from './world.ts';

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
