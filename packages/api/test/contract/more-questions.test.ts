import type { Store } from '@sharing-atlas/graph';
import { engines } from '@sharing-atlas/graph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pick, texts } from '../questions/pick.ts';
import { apiOver, dataOf } from '../support/ask.ts';
import { realBatch, refill } from '../support/registers.ts';

const BIRMINGHAM = 'org:birmingham-childrens-trust';
const SANDWELL = 'org:sandwell-childrens-trust';
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

  it.each([
    [
      'org:black-country-healthcare-nhs-ft',
      /^S032 names Black Country Partnership .*, the earlier name of/,
    ],
    [
      'org:nhs-black-country-icb',
      /^S028 names Sandwell and West Birmingham .*, in whose place NHS Black Country/,
    ],
  ])(
    '%s, asked for by its name of today: the notice names another before it',
    async (to, expected) => {
      const asked = (asAt: string) =>
        ask(`{ goes: whatGoes(to: "${to}", asAt: "${asAt}") { ... on WhatGoesAnswer { standingWords } }
        isRecorded(from: "${SANDWELL}", to: "${to}", category: "health information", asAt: "${asAt}") {
          ... on RecordedSharing { answer { standingWords } } } }`);
      const words = texts(await asked('2026-11-23'), 'goes.standingWords');
      expect(words.join()).toMatch(expected);
      expect(texts(await asked('2026-11-23'), 'isRecorded.answer.standingWords')).toEqual(words);
      expect(texts(await asked('2019-01-01'), 'goes.standingWords').join()).not.toMatch(/names/);
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

  it.each([
    ['flow:sandwell/return-to-dfe', 'Flow'],
    ['S088', 'Statement'],
    [' s088 ', 'Statement'],
    ['class:sandwell/police', 'Party'],
    ['cat:health-information', 'Category'],
  ])('finds what has the id “%s” alone, as a %s', async (text, type) => {
    const id = type === 'Statement' ? 'S088' : text;
    const found = { total: 1, hits: [{ id, type }] };
    const data = await ask(`{
      all: search(text: "${text}") { total hits { id type } }
      ofType: search(text: "${text}", types: [${type}]) { total hits { id type } }
    }`);
    expect(data).toEqual({ all: found, ofType: found });
  });

  it('names the flow that is found, and whose notice it is of', async () => {
    const data = await ask(`{
      search(text: "flow:sandwell/return-to-dfe") { hits { name notice { publisher { id } } } }
      flow: node(id: "flow:sandwell/return-to-dfe") { ... on Flow { name } }
    }`);
    expect(pick(data, 'search.hits.name')).toEqual(pick(data, 'flow.name'));
    expect(pick(data, 'search.hits.notice.publisher.id')).toEqual([SANDWELL]);
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
});
