import type { Store } from '@sharing-atlas/graph';
import { engines } from '@sharing-atlas/graph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pick, texts } from '../questions/pick.ts';
import { apiOver, dataOf } from '../support/ask.ts';
import { realBatch, refill } from '../support/registers.ts';

const BIRMINGHAM = 'org:birmingham-childrens-trust';
const SANDWELL = 'org:sandwell-childrens-trust';
const batch = await realBatch();

describe.each(engines())('questions that are limited, on $name', ({ open }) => {
  let store: Store;
  let ask: (query: string) => Promise<unknown>;
  beforeAll(async () => {
    store = await open();
    await refill(store, batch);
    const { api } = apiOver(store);
    ask = (query) => dataOf(api, query);
  });
  afterAll(() => store.close());

  it.each([
    [BIRMINGHAM, 'concept:government-department', 3],
    [SANDWELL, 'concept:housing-provider', 2],
  ])('from %s to %s, an open list may leave out others of that kind', async (from, to, stated) => {
    const data = await ask(`{
      whatGoes(from: "${from}", to: "${to}") { ... on WhatGoesAnswer {
        flowsCompleteness { verdict stated reasons { code sourceWords } }
      } }
      matrix(from: "${from}", to: "${to}") { ... on Matrix {
        flowsCompleteness { verdict reasons { code } }
      } }
    }`);
    for (const field of ['whatGoes', 'matrix']) {
      expect(texts(data, `${field}.flowsCompleteness.verdict`), field).toEqual(['INCOMPLETE']);
      expect(texts(data, `${field}.flowsCompleteness.reasons.code`)).toContain('LIST_LEFT_OPEN');
    }
    expect(pick(data, 'whatGoes.flowsCompleteness.stated')).toEqual([stated]);
  });

  it('to one body, an open list says nothing of the flows to it', async () => {
    const data = await ask(`{ answer: whatGoes(from: "${BIRMINGHAM}", to: "org:home-office") {
      ... on WhatGoesAnswer { flowsCompleteness { verdict reasons { code } } }
    } }`);
    expect(texts(data, 'answer.flowsCompleteness.verdict')).toEqual(['COMPLETE']);
    expect(texts(data, 'answer.flowsCompleteness.reasons.code')).not.toContain('LIST_LEFT_OPEN');
  });

  const PURPOSE = 'purpose:sandwell/referral-to-another-service';

  it('for a purpose that no flow is said to be for: says so, and gives the bases of the purpose', async () => {
    const data = await ask(`{
      answer: whatGoes(from: "${SANDWELL}", purpose: "${PURPOSE}") { ... on WhatGoesAnswer {
        headline purpose { name } basesOfPurpose { scope use { combination bases { basis { id } } statements { id } } }
      } }
      category: whoReceives(category: "Health information", from: "${SANDWELL}", purpose: "${PURPOSE}") {
        ... on WhoReceivesAnswer { headline silence basesOfPurpose { use { statements { id } } } }
      }
    }`);
    expect(texts(data, 'answer.headline').join()).toMatch(
      /^No flow from Sandwell Children.s Trust for the purpose “Referring a person to another service” is in this register\. .*Of \d+ flows? the notice does not say what was asked for\.$/,
    );
    expect(texts(data, 'answer.basesOfPurpose.scope')).toEqual(['PURPOSE']);
    expect(texts(data, 'answer.basesOfPurpose.use.combination')).toEqual(['ANY']);
    expect(texts(data, 'answer.basesOfPurpose.use.bases.basis.id').sort()).toEqual([
      'uk-gdpr:6-1-c',
      'uk-gdpr:6-1-e',
    ]);
    expect(texts(data, 'answer.basesOfPurpose.use.statements.id')).toEqual(['S067']);
    expect(texts(data, 'category.headline').join()).toContain(
      'in flows for the purpose “Referring a person to another service”',
    );
    expect(texts(data, 'category.basesOfPurpose.use.statements.id')).toEqual(['S067']);
  });

  it('on a basis: the headline names it and what it is said of', async () => {
    const data = await ask(`{ answer: whatGoes(
      from: "${SANDWELL}", basis: "uk-gdpr:6-1-e", basisScope: [PURPOSE]
    ) { ... on WhatGoesAnswer { headline basesOfPurpose { scope } } } }`);
    expect(texts(data, 'answer.headline').join()).toMatch(
      /with the basis [^.]*6\(1\)\(e\) said of its purpose/,
    );
    expect(pick(data, 'answer.basesOfPurpose')).toEqual([]);
  });

  it('about people of whom nothing is said: what is listed as held is still told', async () => {
    const data = await ask(`{ answer: whoReceives(
      category: "cat:education-and-employment-status", from: "${BIRMINGHAM}", about: "group:care-experienced-adult"
    ) { ... on WhoReceivesAnswer { silence listedBy { statements { id } } completeness { sentence } } } }`);
    expect(texts(data, 'answer.listedBy.statements.id')).toContain('B061');
    expect(texts(data, 'answer.silence').join()).toMatch(
      /Of \d+ flows? the notice does not say what was asked for\. The category is on the notice.s list/,
    );
    expect(texts(data, 'answer.completeness.sentence').join()).toContain(
      'the notice does not say what was asked for',
    );
  });

  it.each([
    'whoReceives(category: "cat:health-information", agreement: "agreement:sandwell/troubled-families-agreements")',
    'whoReceives(category: "cat:health-information", to: "org:mhclg")',
    'whoReceives(category: "cat:health-information", to: "class:sandwell/police")',
    `whereFrom(category: "cat:health-information", from: "${SANDWELL}")`,
  ])('%s: only the notice of its flows speaks', async (question) => {
    const said =
      'listedBy { statements { id } } completeness { reasons { code statements { id } } }';
    const data = await ask(`{ answer: ${question} { ... on WhoReceivesAnswer { ${said} } } }`);
    expect(texts(data, 'answer.listedBy.statements.id')).toEqual(['S007']);
    const notRead = pick(data, 'answer.completeness.reasons').filter((reason) =>
      texts(reason, 'code').includes('DOCUMENT_NOT_READ'),
    );
    const referring = texts(notRead, 'statements.id');
    expect(referring.length).toBeGreaterThan(0);
    expect(referring.filter((id) => !id.startsWith('S'))).toEqual([]);
  });

  it.each([
    ['Religious or other beliefs', 'Birmingham', 'Sandwell'],
    ['cat:personal-education-plans', 'Sandwell', 'Birmingham'],
  ])(
    '%s from anyone: each notice’s list is told of its own recipients',
    async (category, no, yes) => {
      const data = await ask(`{ answer: whoReceives(category: "${category}") {
      ... on WhoReceivesAnswer { silence }
    } }`);
      const [silence = ''] = texts(data, 'answer.silence');
      const trust = (name: string) => `the notice of ${name} Children.s Trust`;
      expect(silence).toMatch(
        new RegExp(
          `\\d+ recipients are recorded in ${trust(no)}; [^.]*\\. That notice’s list of what it holds does not name`,
        ),
      );
      expect(silence).toMatch(
        new RegExp(
          `\\d+ recipients are recorded in ${trust(yes)}; [^.]*\\. The category is on that notice’s list`,
        ),
      );
    },
  );

  it('to a body that only may be meant: told apart from one that is named, and each reason once', async () => {
    const data = await ask(`{
      police: whatGoes(from: "${BIRMINGHAM}", to: "org:west-midlands-police") { ... on WhatGoesAnswer {
        headline flowsCompleteness { verdict reasons { code flows { id } } } categoriesCompleteness { reasons { code } }
      } }
      dfe: whoReceives(category: "cat:ethnicity", from: "${SANDWELL}", to: "org:department-for-education") {
        ... on WhoReceivesAnswer { silence }
      }
    }`);
    expect(texts(data, 'police.headline').join()).toContain(
      '2 flows to a kind of body that West Midlands Police is of are recorded; nothing says that it is meant.',
    );
    const reasons = texts(data, 'police.flowsCompleteness.reasons.code');
    expect(reasons).toContain('PARTY_MAY_BE');
    expect(reasons).not.toContain('BASIS_ONLY_NOTICE_WIDE');
    const all = [...reasons, ...texts(data, 'police.categoriesCompleteness.reasons.code')];
    expect(all).toEqual([...new Set(all)]);
    expect(texts(data, 'dfe.silence').join()).not.toContain('recipient is recorded');
    expect(texts(data, 'dfe.silence').join()).toContain('may be of these');
  });

  it('counts parties apart from flows, where nothing can be said', async () => {
    const data =
      await ask(`{ answer: whoReceives(category: "cat:court-assessments", from: "${BIRMINGHAM}") {
      ... on WhoReceivesAnswer { completeness { countedApart apart { flows parties } } }
    } }`);
    expect(pick(data, 'answer.completeness')).toEqual([
      { countedApart: 38, apart: { flows: 38, parties: 36 } },
    ]);
  });
});
