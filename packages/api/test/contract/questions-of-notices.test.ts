import type { Store } from '@sharing-atlas/graph';
import { engines } from '@sharing-atlas/graph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pick, texts } from '../questions/pick.ts';
import { apiOver, dataOf } from '../support/ask.ts';
import { realBatch, refill } from '../support/registers.ts';

const SANDWELL = 'org:sandwell-childrens-trust';
const BIRMINGHAM_NOTICE = 'source:birmingham/integrated-social-care-privacy-notice';
const SANDWELL_NOTICE = 'source:sandwell/front-door-privacy-notice';

const GOES = `... on WhatGoesAnswer {
  flowsCompleteness { verdict stated reasons { code } }
  categoriesCompleteness { verdict }
  rows(first: 200) { edges { node {
    party { id } partyCertainty through { id } categoriesStated
    flow { id passage register { id } openWords agreements { assertion agreement { id } } }
  } } }
}`;

describe.each(engines())('more questions of what the notices say, on $name', ({ open }) => {
  let store: Store;
  let ask: (query: string) => Promise<unknown>;
  beforeAll(async () => {
    store = await open();
    await refill(store, await realBatch());
    const { api } = apiOver(store);
    ask = (query) => dataOf(api, query);
  });
  afterAll(() => store.close());

  const rows = (data: unknown) => pick(data, 'answer.rows.edges.node');

  it('how many services support the family in Sandwell: thirteen lines, left open', async () => {
    const data = await ask(`{ answer: whatGoes(from: "${SANDWELL}") { ${GOES} } }`);
    const services = rows(data).filter((row) =>
      texts(row, 'flow.passage').includes('Services that support the family'),
    );
    expect(services).toHaveLength(13);
    expect(new Set(texts(services, 'flow.openWords'))).toEqual(new Set(['These services include']));
    expect(pick(services, 'categoriesStated')).not.toContain(true);
    const flows = new Set(texts(rows(data), 'flow.id'));
    expect(pick(data, 'answer.flowsCompleteness.stated')).toEqual([flows.size]);
  });

  it('who shares with probation, in both: each kind of body in its own register', async () => {
    const data = await ask(`{ answer: whatGoes(to: "concept:probation") { ${GOES} } }`);
    const pairs = rows(data).map((row) => [
      ...texts(row, 'party.id'),
      ...texts(row, 'flow.register.id'),
    ]);
    expect(new Set(pairs.map(([party]) => party))).toEqual(
      new Set(['class:birmingham/probation-services', 'class:sandwell/probation']),
    );
    for (const [party, register] of pairs) {
      expect(party?.split('/')[0]?.split(':')[1]).toBe(register?.split(':')[1]);
    }
  });

  it('for how long Birmingham keeps information: no period, what follows, and an exception', async () => {
    const data = await ask(`{ notice(id: "${BIRMINGHAM_NOTICE}") { ... on Notice {
      retention { period policyNamed afterwards exception statements { id } }
      retentionCompleteness { verdict reasons { code } }
    } } }`);
    expect(pick(data, 'notice.retention.period')).toEqual([null]);
    expect(texts(data, 'notice.retention.policyNamed')).toEqual(['Trust Retention Schedule']);
    expect(texts(data, 'notice.retention.afterwards').join()).toMatch(/destroyed/);
    expect(texts(data, 'notice.retention.exception').join()).toMatch(/legal reason/);
    expect(texts(data, 'notice.retention.statements.id')).toEqual(['B097', 'B098', 'B099']);
    expect(texts(data, 'notice.retentionCompleteness.verdict')).toEqual(['INCOMPLETE']);
  });

  it('which rights depend on the reason in Birmingham: five of eleven', async () => {
    const data = await ask(`{ notice(id: "${BIRMINGHAM_NOTICE}") { ... on Notice {
      offers { rightId polarity condition statements { id } } offersCompleteness { stated }
    } } }`);
    const offers = pick(data, 'notice.offers');
    expect(pick(data, 'notice.offersCompleteness.stated')).toEqual([11]);
    const depending = offers.filter((offer) => /depending/.test(texts(offer, 'condition').join()));
    expect(texts(depending, 'statements.id').sort()).toEqual([
      'B143',
      'B144',
      'B145',
      'B146',
      'B147',
    ]);
    expect(texts(offers, 'polarity')).not.toContain('EXCLUDED');
    const withdraw = offers.filter(
      (offer) => texts(offer, 'rightId').join() === 'right:withdraw-consent',
    );
    expect(texts(withdraw, 'statements.id')).toEqual(['B142', 'B152']);
  });

  it('which rights are our reading of the notice’s words, and whose the articles are', async () => {
    const data = await ask(`{ notices { edges { node {
      offers { name assertion reason writtenAs areArticlesOurs statements { id } }
    } } } }`);
    const offers = pick(data, 'notices.edges.node.offers');
    const inferred = offers.filter((offer) => texts(offer, 'assertion').join() === 'INFERRED');
    expect(texts(inferred, 'statements.id')).toEqual(['B145']);
    expect(texts(inferred, 'reason').join()).toMatch(/does not say .automated/);
    expect(texts(inferred, 'writtenAs').join()).toMatch(/significantly affect/);
    // Neither notice gives an article with a right.
    expect(new Set(pick(offers, 'areArticlesOurs'))).toEqual(new Set([true]));
  });

  it('which sharings law is said to require without a name, and by which statements', async () => {
    const data = await ask(`{ flows(first: 200) { edges { node {
      requiredByLawNotNamed requiredByLawNotNamedStatements { id }
    } } } }`);
    const flows = pick(data, 'flows.edges.node');
    const byLaw = flows.filter((flow) => pick(flow, 'requiredByLawNotNamed').includes(true));
    expect(texts(byLaw, 'requiredByLawNotNamedStatements.id').sort()).toEqual(['B008', 'S083']);
    expect(texts(flows, 'requiredByLawNotNamedStatements.id')).toHaveLength(2);
  });

  it('who cites UK GDPR by name: Birmingham, of its bases and its rights', async () => {
    const data = await ask(`{ notices { edges { node {
      id citations { legislation { id } statements { id } }
    } } } }`);
    const citations = pick(data, 'notices.edges.node.citations').filter(
      (citation) => texts(citation, 'legislation.id').join() === 'leg:uk-gdpr',
    );
    expect(citations).toHaveLength(1);
    expect(texts(citations, 'statements.id')).toEqual(expect.arrayContaining(['B083', 'B136']));
  });

  it('whether information leaves the country: not as a matter of routine; Sandwell does not say', async () => {
    const data = await ask(`{ notices { edges { node {
      id transfers { outsideUk statements { id } } transfersCompleteness { verdict }
    } } } }`);
    const notices = pick(data, 'notices.edges.node');
    const of = (id: string) => notices.filter((notice) => texts(notice, 'id').includes(id));
    expect(texts(of(BIRMINGHAM_NOTICE), 'transfers.outsideUk')).toEqual(['NOT_ROUTINELY']);
    expect(texts(of(BIRMINGHAM_NOTICE), 'transfers.statements.id')).toEqual(['B134', 'B135']);
    expect(pick(of(SANDWELL_NOTICE), 'transfers')).toEqual([]);
    expect(texts(of(SANDWELL_NOTICE), 'transfersCompleteness.verdict')).toEqual(['UNKNOWN']);
  });

  it('which purposes rest on public task in Sandwell: two, or legal obligation', async () => {
    const data = await ask(`{ node(id: "uk-gdpr:6-1-e") { ... on LegalBasis {
      usedBy(register: "register:sandwell", scope: PURPOSE) { use {
        combination condition saidOf { id } bases { basis { id } } statements { id }
      } }
      none: usedByCompleteness(register: "register:sandwell", scope: FLOW) { verdict }
    } } }`);
    expect(texts(data, 'node.usedBy.use.saidOf.id').sort()).toEqual([
      'purpose:sandwell/referral-to-another-service',
      'purpose:sandwell/safeguarding-duties',
    ]);
    expect(texts(data, 'node.usedBy.use.combination')).toEqual(['ANY']);
    expect(texts(data, 'node.usedBy.use.statements.id')).toEqual(['S067']);
    expect(texts(data, 'node.none.verdict')).toEqual(['UNKNOWN']);
  });

  it('what a commissioned provider is: a processor, and a controller for its own purpose', async () => {
    const data = await ask(`{ party(id: "class:birmingham/commissioned-providers") { ... on Party {
      roles { role condition statementIds of { notice { id } } }
    } } }`);
    const roles = pick(data, 'party.roles');
    expect(texts(roles, 'role').sort()).toEqual(['CONTROLLER', 'PROCESSOR']);
    expect(texts(roles, 'condition')).toHaveLength(2);
    expect(new Set(texts(roles, 'statementIds'))).toEqual(new Set(['B113']));
    expect(new Set(texts(roles, 'of.notice.id'))).toEqual(new Set([BIRMINGHAM_NOTICE]));
  });

  it('which law that Birmingham cites was not in force yet on a day, and what is not known', async () => {
    const data = await ask(`{ notice(id: "${BIRMINGHAM_NOTICE}") { ... on Notice {
      citations(state: NOT_BEGUN, asAt: "2018-01-01") { legislation { id } }
      citationsCompleteness(state: NOT_BEGUN, asAt: "2018-01-01") { verdict reasons { code } }
    } } }`);
    expect(texts(data, 'notice.citations.legislation.id')).toContain(
      'leg:homelessness-reduction-act-2017',
    );
    expect(texts(data, 'notice.citations.legislation.id')).not.toContain('leg:children-act-1989');
    expect(texts(data, 'notice.citationsCompleteness.reasons.code')).toEqual([
      'DATES_NOT_RECORDED',
    ]);
  });
});
