import type { Store } from '@sharing-atlas/graph';
import { engines } from '@sharing-atlas/graph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pick, texts } from '../questions/pick.ts';
import { apiOver, dataOf } from '../support/ask.ts';
import { realBatch, refill } from '../support/registers.ts';

const BIRMINGHAM = 'org:birmingham-childrens-trust';
const SANDWELL = 'org:sandwell-childrens-trust';
const BIRMINGHAM_NOTICE = 'source:birmingham/integrated-social-care-privacy-notice';
const SANDWELL_NOTICE = 'source:sandwell/front-door-privacy-notice';
const batch = await realBatch();

const ANSWER = `... on WhoReceivesAnswer {
  completeness { verdict reasons { code } }
  rows(first: 200) { edges { node {
    party { id } partyCertainty certainty
    because { condition openWords statementIds } statements { id }
  } } }
  countedApart(first: 200) { edges { node { party { id } apart } } }
}`;
const GOES = `... on WhatGoesAnswer {
  flowsCompleteness { verdict stated reasons { code } }
  categoriesCompleteness { verdict }
  rows(first: 200) { edges { node {
    party { id } partyCertainty through { id } categoriesStated
    flow { id passage register { id } openWords agreements { assertion agreement { id } } }
  } } }
}`;

describe.each(engines())('more questions of both notices, on $name', ({ open }) => {
  let store: Store;
  let ask: (query: string) => Promise<unknown>;
  beforeAll(async () => {
    store = await open();
    await refill(store, batch);
    const { api } = apiOver(store);
    ask = (query) => dataOf(api, query);
  });
  afterAll(() => store.close());

  const rows = (data: unknown) => pick(data, 'answer.rows.edges.node');
  const being = (data: unknown, certainty: string) =>
    rows(data).filter((row) => pick(row, 'certainty').includes(certainty));

  it.each([
    ['WhatGoesAnswer', 'whatGoes('],
    ['WhoReceivesAnswer', 'whoReceives(category: "cat:health-information", '],
  ])(
    '%s: of a body that had ended by the date, says so and does not say that it may be meant',
    async (type, field) => {
      const asked = (asAt: string) =>
        ask(`{ answer: ${field}to: "org:sandwell-and-west-birmingham-ccg", asAt: "${asAt}") {
        ... on ${type} { standingWords rows(first: 200) { edges { node { partyCertainty } } } }
      } }`);
      const after = await asked('2023-01-01');
      expect(texts(after, 'answer.standingWords').join()).toMatch(
        /ended 31 March 2021\. In its place on 1 January 2023: .*NHS Black Country Integrated Care Board \(for Sandwell\)/,
      );
      expect(texts(rows(after), 'partyCertainty')).toContain('MEMBER_OF_HUB');
      expect(texts(rows(after), 'partyCertainty')).not.toContain('MAY_BE_INSTANCE');
      const before = await asked('2020-01-01');
      expect(texts(before, 'answer.standingWords')).toEqual(['']);
      expect(texts(rows(before), 'partyCertainty')).toContain('MAY_BE_INSTANCE');
    },
  );

  it('where the NHS number comes from in Birmingham: the trust is no source of its own data', async () => {
    const data = await ask(`{ answer: whereFrom(category: "NHS number", to: "${BIRMINGHAM}") {
      ... on WhoReceivesAnswer {
        silence completeness { reasons { code parties } }
        rows(first: 200) { edges { node { party { id } isInside flow { recipient { party { partOf { party { id } } } } } } } }
      }
    } }`);
    const inside = rows(data).filter((row) => pick(row, 'isInside').includes(true));
    expect(inside.length).toBeGreaterThan(0);
    expect(new Set(texts(inside, 'party.id'))).toEqual(new Set([BIRMINGHAM]));
    const sources = rows(data).filter((row) => pick(row, 'isInside').includes(false));
    expect(texts(sources, 'party.id')).not.toContain(BIRMINGHAM);
    expect(rows(data).slice(-inside.length)).toEqual(inside);
    const count = new Set(texts(sources, 'party.id')).size;
    expect(texts(data, 'answer.silence').join()).toMatch(new RegExp(`^${count} sources are`));
  });

  it('who is given assessments for the court: the court, and the courts service is not said', async () => {
    const data = await ask(
      `{ answer: whoReceives(category: "cat:court-assessments", from: "${BIRMINGHAM}") { ${ANSWER} } }`,
    );
    const stated = being(data, 'STATED');
    expect(texts(stated, 'party.id')).toEqual(['class:birmingham/court']);
    expect(texts(stated, 'because.condition')).toEqual(['as required']);
    expect(texts(stated, 'because.statementIds')).toEqual(['B013']);
    expect(texts(data, 'answer.completeness.verdict')).toEqual(['COMPLETE']);
    expect(texts(data, 'answer.countedApart.edges.node.party.id')).toContain('org:hmcts');
  });

  it('gives the flow by way of a hub with the hub, and around it, though it is no recipient', async () => {
    const data = await ask(`{
      party(id: "hub:sandwell/spoc") { ... on Party { receives { id } flowsVia { id statements { id } } } }
      neighbourhood(of: "hub:sandwell/spoc") { ... on Neighbourhood { flows { id } parties { id } } }
    }`);
    expect(pick(data, 'party.receives')).toEqual([]);
    expect(texts(data, 'party.flowsVia.statements.id')).toContain('S012');
    expect(texts(data, 'neighbourhood.flows.id')).toEqual(texts(data, 'party.flowsVia.id'));
    expect(texts(data, 'neighbourhood.parties.id')).toContain(SANDWELL);
  });

  it('leads from a shared kind to the kinds of both notices, and search says whose each is', async () => {
    const data = await ask(`{
      party(id: "concept:probation") { ... on Party { instances { party { id receives { id } } } } }
      search(text: "Police", first: 50, types: [Party]) { hits { id notice { publisher { id } } } }
    }`);
    const kinds = texts(data, 'party.instances.party.id');
    expect(kinds.some((id) => id.startsWith('class:birmingham/'))).toBe(true);
    expect(kinds.some((id) => id.startsWith('class:sandwell/'))).toBe(true);
    expect(pick(data, 'party.instances.party.receives').flat()).not.toEqual([]);
    const whose = (id: string) =>
      texts(
        pick(data, 'search.hits').filter((hit) => pick(hit, 'id').includes(id)),
        'notice.publisher.id',
      );
    expect(whose('class:birmingham/police')).toEqual([BIRMINGHAM]);
    expect(whose('concept:police')).toEqual([]);
  });

  it('takes the name that is the same in capitals too before asking which is meant', async () => {
    const data = await ask(
      `{ party(id: "Youth Offending Service") { __typename ... on Party { name } } }`,
    );
    expect(data).toEqual({ party: { __typename: 'Party', name: 'Youth Offending Service' } });
  });

  it('gives a body the agreements it is a party to, with what says so', async () => {
    const data = await ask(
      `{ party(id: "org:ons") { ... on Party { agreements { agreement { id } statements { id } } } } }`,
    );
    expect(texts(data, 'party.agreements.statements.id')).toEqual(expect.arrayContaining(['S101']));
  });

  it('what is recorded of a body whose kind alone a notice speaks of: nothing of the body', async () => {
    const data = await ask(
      `{ answer: isRecorded(from: "${BIRMINGHAM}", to: "org:west-midlands-police", category: "Health information") {
        ... on RecordedSharing {
          headline matches { id } butForCategory { partyCertainty } missing { code }
          answer { headline }
        }
      } }`,
    );
    expect(texts(data, 'answer.headline')).toEqual([
      'A notice speaks of a kind of body that this recipient is of; nothing says that it is meant.',
    ]);
    expect(texts(data, 'answer.matches.id')).toEqual([]);
    expect(new Set(texts(data, 'answer.butForCategory.partyCertainty'))).toEqual(
      new Set(['MAY_BE_INSTANCE']),
    );
    expect(texts(data, 'answer.missing.code')).toEqual(['NO_FLOW']);
  });

  it('whether the police of the West Midlands report children missing: only police are said to', async () => {
    const data = await ask(
      `{ answer: whereFrom(category: "cat:missing-from-home", from: "org:west-midlands-police", to: "${BIRMINGHAM}") { ${ANSWER} ... on WhoReceivesAnswer { headline } } }`,
    );
    expect(texts(rows(data), 'partyCertainty')).toEqual(['MAY_BE_INSTANCE']);
    expect(texts(data, 'answer.headline')).toEqual([expect.stringMatching(/^No statement says/)]);
  });

  it('who supplies pupil numbers: schools in Birmingham; in Sandwell nothing is said', async () => {
    const from = (to: string) =>
      ask(`{ answer: whereFrom(category: "UPN", to: "${to}") { ${ANSWER} } }`);
    const birmingham = await from(BIRMINGHAM);
    expect(texts(rows(birmingham), 'party.id')).toEqual(['class:birmingham/schools']);
    expect(texts(rows(birmingham), 'because.statementIds')).toEqual(['B069']);
    const sandwell = await from(SANDWELL);
    expect(rows(sandwell)).toEqual([]);
    expect(texts(sandwell, 'answer.completeness.verdict')).toEqual(['UNKNOWN']);
  });

  it('ethnicity in the return of Sandwell: personal characteristics may include it, no more', async () => {
    const data = await ask(
      `{ answer: whoReceives(category: "Ethnicity", from: "${SANDWELL}", to: "DfE") { ${ANSWER} } }`,
    );
    const wider = being(data, 'STATED_WIDER');
    expect(texts(wider, 'because.statementIds')).toEqual(['S085']);
    expect(texts(wider, 'because.openWords')).toEqual(['will include']);
    expect(being(data, 'STATED')).toEqual([]);
    expect(texts(data, 'answer.completeness.verdict')).toEqual(['UNKNOWN']);
  });

  it('what Birmingham gives the department: Sandwell’s claims are not Birmingham’s', async () => {
    for (const category of ["Child's name", 'UPN', 'cat:services-provided']) {
      const data = await ask(
        `{ answer: whoReceives(category: "${category}", from: "${BIRMINGHAM}", to: "DfE") { ${ANSWER} } }`,
      );
      expect(texts(data, 'answer.completeness.verdict'), category).toEqual(['UNKNOWN']);
      expect(new Set(texts(rows(data), 'certainty')), category).not.toContain('STATED');
      expect(being(data, 'EXCLUDED'), category).toEqual([]);
      expect(texts(rows(data), 'statements.id').every((id) => id.startsWith('B'))).toBe(true);
    }
  });

  it('what goes to the council: to itself and to its services, also in the hub', async () => {
    const data = await ask(
      `{ answer: whatGoes(from: "${SANDWELL}", to: "org:sandwell-mbc") { ${GOES} } }`,
    );
    const sure = rows(data).filter(
      (row) => !texts(row, 'partyCertainty').includes('MAY_BE_INSTANCE'),
    );
    expect(new Set(texts(sure, 'party.id'))).toEqual(
      new Set([
        'org:sandwell-mbc',
        'team:sandwell/council-housing-services',
        'team:sandwell/other-council-services',
        'team:sandwell/other-council-departments',
      ]),
    );
    expect(texts(data, 'answer.categoriesCompleteness.verdict')).toEqual(['UNKNOWN']);
    expect(pick(data, 'answer.flowsCompleteness.stated')).toEqual([4]);
    expect(texts(sure, 'flow.agreements.assertion')).toEqual(['INFERRED']);
  });

  it('what Birmingham sends: of most flows what they carry is not stated, so never complete', async () => {
    const data = await ask(
      `{ answer: whatGoes(from: "${BIRMINGHAM}") { ... on WhatGoesAnswer {
        categoriesCompleteness { verdict reasons { code words } }
      } } }`,
    );
    expect(texts(data, 'answer.categoriesCompleteness.verdict')).toEqual(['INCOMPLETE']);
    expect(texts(data, 'answer.categoriesCompleteness.reasons.words')).toEqual([
      'Of a part nothing is stated. That is not the same as none.',
    ]);
  });

  it('what goes to the SPOC: to agencies in it that are not named', async () => {
    const data = await ask(
      `{ answer: whatGoes(from: "${SANDWELL}", to: "hub:sandwell/spoc") { ${GOES} } }`,
    );
    expect(rows(data).map((row) => texts(row, 'partyCertainty').join())).toEqual(['UNNAMED']);
    expect(texts(rows(data), 'through.id')).toEqual(['hub:sandwell/spoc']);
    expect(texts(data, 'answer.flowsCompleteness.verdict')).toEqual(['INCOMPLETE']);
    expect(texts(data, 'answer.flowsCompleteness.reasons.code')).toEqual([
      'PARTY_NOT_NAMED',
      'BASIS_ONLY_NOTICE_WIDE',
      'REGISTER_COVERAGE',
    ]);
  });

  it('what comes to Birmingham: not all sources are named', async () => {
    const data = await ask(`{ answer: whatGoes(to: "${BIRMINGHAM}") { ${GOES} } }`);
    expect(texts(data, 'answer.flowsCompleteness.verdict')).toEqual(['INCOMPLETE']);
    expect(texts(data, 'answer.flowsCompleteness.reasons.code')).toEqual([
      'PARTY_NOT_NAMED',
      'BASIS_ONLY_NOTICE_WIDE',
      'REGISTER_COVERAGE',
    ]);
    const registers = new Set(texts(rows(data), 'flow.register.id'));
    expect(registers).toEqual(new Set(['register:birmingham']));
  });

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
