import type { Store } from '@sharing-atlas/graph';
import { engines } from '@sharing-atlas/graph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pick, texts } from '../questions/pick.ts';
import { apiOver, dataOf } from '../support/ask.ts';
import { realBatch, refill, withProperties } from '../support/registers.ts';

const SANDWELL = 'org:sandwell-childrens-trust';
const BIRMINGHAM = 'org:birmingham-childrens-trust';
const RETURN = 'flow:sandwell/return-to-dfe';
const CATEGORY = 'category: "cat:unique-pupil-number"';

describe.each(engines())('what is told of flows and of their ends, on $name', ({ open }) => {
  let store: Store;
  let ask: (query: string) => Promise<unknown>;
  beforeAll(async () => {
    store = await open();
    await refill(store, withProperties(await realBatch(), RETURN, { validTo: '2026-04-01' }));
    const { api } = apiOver(store);
    ask = (query) => dataOf(api, query);
  });
  afterAll(() => store.close());

  it('what a kind of body sends may be sent by a body of that kind: it is marked, and no answer', async () => {
    const data =
      await ask(`{ answer: whoReceives(category: "cat:missing-from-home", from: "org:west-midlands-police") {
      ... on WhoReceivesAnswer { headline completeness { verdict } rows { edges { node {
        otherEndCertainty party { id } flow { sender { party { id } } } } } } } } }`);
    const rows = pick(data, 'answer.rows.edges.node');
    expect(texts({ rows }, 'rows.flow.sender.party.id')).toContain('class:birmingham/police');
    expect(new Set(texts({ rows }, 'rows.otherEndCertainty'))).toEqual(
      new Set(['MAY_BE_INSTANCE']),
    );
    expect(pick(data, 'answer.completeness.verdict')).toEqual(['UNKNOWN']);
    expect(texts(data, 'answer.headline').join()).toMatch(
      /nothing says that West Midlands Police is meant/,
    );
    const ofKind =
      await ask(`{ answer: whoReceives(category: "cat:missing-from-home", from: "concept:police") {
      ... on WhoReceivesAnswer { completeness { verdict } rows { edges { node { otherEndCertainty } } } } } }`);
    expect(texts(ofKind, 'answer.rows.edges.node.otherEndCertainty')).toContain('KIND_NAMED');
  });

  it('what reaches a hub reaches its members, whichever way it is asked', async () => {
    const args = 'category: "Health information", to: "org:west-midlands-police"';
    const rows = 'rows { edges { node { flow { id } otherEndCertainty } } }';
    const data = await ask(`{
      who: whoReceives(${args}) { ... on WhoReceivesAnswer { ${rows} } }
      from: whereFrom(${args}) { ... on WhoReceivesAnswer { ${rows} } }
    }`);
    expect(texts(data, 'who.rows.edges.node.flow.id')).toContain('flow:sandwell/to-mash');
    expect(pick(data, 'from.rows.edges.node')).toContainEqual({
      flow: { id: 'flow:sandwell/to-mash' },
      otherEndCertainty: 'MEMBER_OF_HUB',
    });
  });

  it('a contact of a body is one of its teams’ too', async () => {
    const data = await ask(`{
      own: flow(id: "flow:birmingham/involvement-from-own-records") { ... on Flow { contacts { end contact { of { id } } } } }
      council: flow(id: "flow:sandwell/to-other-council-services") { ... on Flow { contacts { end contact { role } } } }
    }`);
    const ofTrust = pick(data, 'own.contacts').filter((each) =>
      texts(each, 'contact.of.id').includes(BIRMINGHAM),
    );
    expect(new Set(pick({ ofTrust }, 'ofTrust.end'))).toEqual(new Set(['SENDER']));
    expect(pick(data, 'council.contacts')).toContainEqual({
      end: 'RECIPIENT',
      contact: { role: 'Access requests' },
    });
  });

  it('a flow that had ended is told as such, in every answer', async () => {
    const day = 'asAt: "2026-11-22"';
    const data = await ask(`{
      recorded: isRecorded(from: "${SANDWELL}", to: "org:department-for-education", ${CATEGORY}, ${day}) {
        ... on RecordedSharing { headline notInForce { flow { id } } missing { code } } }
      whyNot(party: "org:department-for-education", from: "${SANDWELL}", ${CATEGORY}, ${day}) {
        ... on WhyNotAnswer { isThere sentences } }
      matrix(from: "${SANDWELL}", ${day}) { ... on Matrix { notInForceFlows { id } recipients statedRecipients } }
      whatGoes(from: "${SANDWELL}", ${day}) { ... on WhatGoesAnswer { notInForceFlows { id }
        flowsCompleteness { reasons { code flows { id } } } } }
      neighbourhood(of: "${SANDWELL}", ${day}) { ... on Neighbourhood { flows { id } flowStates { flowId state } } }
    }`);
    expect(pick(data, 'recorded')).toEqual([
      {
        headline: 'Recorded, and not in force on this date: the flow had ended.',
        notInForce: [{ flow: { id: RETURN } }],
        missing: [{ code: 'NOT_IN_FORCE' }],
      },
    ]);
    expect(pick(data, 'whyNot.isThere')).toEqual([false]);
    expect(texts(data, 'whyNot.sentences').join(' ')).toMatch(/had ended on this date/);
    expect(texts(data, 'matrix.notInForceFlows.id')).toEqual([RETURN]);
    expect(texts(data, 'whatGoes.notInForceFlows.id')).toEqual([RETURN]);
    const states = pick(data, 'neighbourhood.flowStates');
    expect(states).toContainEqual({ flowId: RETURN, state: 'ENDED' });
    expect(states).toHaveLength(pick(data, 'neighbourhood.flows').length);
  });

  it('each flow leads to how long it is kept, to transfers, to whom to ask and to whose basis it is', async () => {
    const facts = `mode frequency modality condition
      retention { saidOf rule { id policyNamed statements { id } } } retentionCompleteness { verdict reasons { code } }
      transfers { outsideUk } transfersCompleteness { verdict }
      contacts { end contact { role of { id } } } contactsCompleteness { verdict }
      bearingBases { use { by { id } } }`;
    const data = await ask(`{
      sandwell: flow(id: "${RETURN}") { ... on Flow { ${facts} } }
      birmingham: whatGoes(from: "${BIRMINGHAM}") { ... on WhatGoesAnswer { rows(first: 1) { edges { node { flow { ${facts} } } } } } }
    }`);
    expect(texts(data, 'sandwell.retention.rule.policyNamed')).toEqual([
      "Children's Service Retention Policy",
    ]);
    expect(new Set(texts(data, 'sandwell.retention.saidOf'))).toEqual(new Set(['NOTICE']));
    expect(pick(data, 'sandwell.retentionCompleteness.verdict')).toEqual(['INCOMPLETE']);
    expect(texts(data, 'sandwell.retentionCompleteness.reasons.code')).toEqual([
      'PERIOD_NOT_STATED',
      'ONLY_NOTICE_WIDE',
    ]);
    expect(pick(data, 'sandwell.transfers')).toEqual([]);
    expect(pick(data, 'sandwell.transfersCompleteness.verdict')).toEqual(['UNKNOWN']);
    expect(pick(data, 'sandwell.contacts')).toContainEqual({
      end: 'NEITHER',
      contact: { role: 'Access requests', of: { id: 'org:sandwell-mbc' } },
    });
    expect(pick(data, 'sandwell.contacts.end')[0]).toBe('SENDER');
    const flow = 'birmingham.rows.edges.node.flow';
    expect(pick(data, `${flow}.transfers.outsideUk`)).toEqual(['NOT_ROUTINELY']);
    expect(pick(data, `${flow}.transfersCompleteness.verdict`)).toEqual(['COMPLETE']);
  });

  it('counts each right once, and those left out by name apart from those offered', async () => {
    const data = await ask(
      `{ notices { edges { node { id offers { rightId polarity } rightsOffered rightsExcluded offersCompleteness { stated verdict } } } } }`,
    );
    for (const notice of pick(data, 'notices.edges.node')) {
      const offers = pick(notice, 'offers');
      const rights = offers.filter((offer) => texts(offer, 'polarity').join() === 'OFFERED');
      const offered = new Set(texts(rights, 'rightId')).size;
      expect(pick(notice, 'offersCompleteness.stated')).toEqual([offered]);
      expect(pick(notice, 'rightsOffered')).toEqual([offered]);
      expect(pick(notice, 'offersCompleteness.verdict')).toEqual(['COMPLETE']);
    }
    const sandwell = pick(data, 'notices.edges.node').filter((notice) =>
      texts(notice, 'id').join().includes('sandwell'),
    );
    expect(pick(sandwell, 'rightsOffered')).toEqual([6]);
    expect(pick(sandwell, 'rightsExcluded')).toEqual([1]);
  });

  it('does not call the parties of an agreement complete where only kinds of body are given', async () => {
    const data = await ask(
      `{ agreements(first: 100) { edges { node {
        parties { party { kind } statements { id } }
        partiesCompleteness { verdict reasons { code bearsOnVerdict statements { id } } }
      } } } }`,
    );
    const kinds = pick(data, 'agreements.edges.node').filter((agreement) =>
      pick(agreement, 'parties').some(
        (party) =>
          texts(party, 'party.kind').join() === 'CLASS' && texts(party, 'statements.id').length > 0,
      ),
    );
    expect(kinds.length).toBeGreaterThan(0);
    for (const agreement of kinds) {
      expect(texts(agreement, 'partiesCompleteness.verdict')).toEqual(['INCOMPLETE']);
      const [reason] = pick(agreement, 'partiesCompleteness.reasons').filter((found) =>
        texts(found, 'code').includes('PARTY_NOT_NAMED'),
      );
      expect(pick(reason, 'bearsOnVerdict')).toEqual([true]);
      expect(texts(reason, 'statements.id').length).toBeGreaterThan(0);
    }
  });
});
