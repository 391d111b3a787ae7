import { readdirSync, readFileSync } from 'node:fs';
import type { Store } from '@sharing-atlas/graph';
import { engines } from '@sharing-atlas/graph/testing';
import { isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/index.ts';
import { apiOver, dataOf } from '../support/ask.ts';
import { realBatch, refill, withFlows } from '../support/registers.ts';

/** Of root fields : what is asked, and the statements it may cost, the revision's one apart. */
const COSTS: Readonly<Record<string, readonly [string, number]>> = {
  agreement: [
    '(id: "agreement:birmingham/collaborative-data-sharing-agreement") { __typename }',
    2,
  ],
  agreements: ['(first: 200) { edges { node { parties { party { name } } } } }', 4],
  bases: ['(first: 200) { edges { node { usedBy { use { id } } } } }', 4],
  categories: ['(first: 200) { edges { node { listedBy { notice { id } } } } }', 4],
  changes: [
    `(ids: ["hub:sandwell/mash", "org:sandwell-and-west-birmingham-ccg", "flow:sandwell/to-mash",
      "agreement:birmingham/collaborative-data-sharing-agreement"]) {
      ... on Changes { changes { on words party { name } } }
    }`,
    7,
  ],
  category: ['(id: "Health information") { ... on Category { narrower { name } } }', 3],
  compare: ['(left: "register:sandwell", right: "register:birmingham") { __typename }', 40],
  controllers: ['{ name statements { id } }', 2],
  flow: ['(id: "flow:sandwell/return-to-dfe") { ... on Flow { sender { party { name } } } }', 2],
  flows: [
    `(first: 200) { edges { node {
      sender { party { name } } recipient { party { name } } carries { category { name } }
      purposes { purpose { name } } agreements { agreement { title } } statements { id }
    } } }`,
    8,
  ],
  flowStatistics: [
    '(groupBy: [RECIPIENT, CATEGORY]) { edges { node { flows keys { name } } } }',
    13,
  ],
  findingMarks: ['(ids: ["org:ofsted", "S088"]) { __typename }', 3],
  impactOf: [
    '(change: { flowStops: { flow: "flow:sandwell/return-to-dfe", lastDay: "2026-12-31" } }) { __typename }',
    60,
  ],
  legislation: ['(first: 200) { edges { node { title } } }', 2],
  node: ['(id: "org:ofsted") { id }', 1],
  nodes: ['(ids: ["org:ofsted", "S088", "org:was", "org:were", "org:had-been"]) { id }', 4],
  notice: ['(id: "source:sandwell/front-door-privacy-notice") { ... on Notice { title } }', 1],
  notices: ['(first: 200) { edges { node { statementCount publisher { name } } } }', 4],
  parties: ['(first: 200) { edges { node { members { party { name } } } } }', 4],
  party: ['(id: "org:ofsted") { ... on Party { name } }', 1],
  paths: ['(category: "cat:unique-pupil-number", to: "org:home-office") { __typename }', 26],
  purposes: ['(first: 200) { edges { node { name } } }', 2],
  registers: ['{ title publisher { name } notice { title } }', 4],
  search: ['(text: "police") { hits { id } }', 1],
  statement: ['(id: "S088") { ... on Statement { notice { title } } }', 2],
  statements: ['(first: 200) { edges { node { notice { title } } } }', 3],
  whoMustBeTold: ['(reason: BREACH, from: "org:sandwell-childrens-trust") { __typename }', 20],
  whoReceives: [
    `(category: "Health information", from: "org:sandwell-childrens-trust") {
      ... on WhoReceivesAnswer { headline rows(first: 200) { edges { node {
        words party { name } flow { name } statements { id } why { text }
      } } } }
    }`,
    16,
  ],
  neighbourhood: [
    `(of: "org:sandwell-childrens-trust") { ... on Neighbourhood {
      parties { name } flows { name carries { category { name } } }
    } }`,
    12,
  ],
};

/** What is asked of the other root fields, by the names of the arguments that they require. */
const SUBJECTS: Readonly<Record<string, string>> = {
  category: 'cat:health-information',
  from: 'org:sandwell-childrens-trust',
  of: 'org:sandwell-childrens-trust',
  to: 'org:department-for-education',
  party: 'org:department-for-education',
};

const MOST_OF_OTHERS = 18;

/** An example asks several questions at once, and words of their answers. */
const MOST_OF_EXAMPLES = 18;
const examples = new URL('../../examples/', import.meta.url);

function questions(): readonly (readonly [name: string, query: string, most: number])[] {
  return [
    ...rootFields().map(
      ([field, question, most]) => [field, `{ ${field}${question} }`, most] as const,
    ),
    ...readdirSync(examples).map(
      (name) => [name, readFileSync(new URL(name, examples), 'utf8'), MOST_OF_EXAMPLES] as const,
    ),
  ];
}

function rootFields(): [field: string, question: string, most: number][] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields
    .filter(({ name }) => name !== 'today' && name !== 'revision')
    .map(({ name, args }) => {
      const known = COSTS[name];
      if (known !== undefined) return [name, ...known];
      const given = args.filter(isRequiredArgument).map((arg) => {
        const subject = SUBJECTS[arg.name];
        if (subject === undefined) throw new Error(`Give “${name}” an entry in COSTS.`);
        return `${arg.name}: "${subject}"`;
      });
      const brackets = given.length === 0 ? '' : `(${given.join(', ')})`;
      return [name, `${brackets} { __typename }`, MOST_OF_OTHERS];
    });
}

const REVISIONS = 1;
const PAGE = 200;
const small = await realBatch();
const big = withFlows(small, 240);

describe.each(engines())('the cost of an answer on $name', ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  /** Statements and rows of each question, once the search index is there. */
  async function costs(batch: typeof small) {
    await refill(store, batch);
    // Each question as if it were the first: what it costs at most.
    const { api } = apiOver(store, [], { rememberRows: false });
    await dataOf(api, '{ search(text: "any") { total } }');
    const found: Record<string, { statements: number; rows: number }> = {};
    for (const [field, question] of questions()) {
      const before = { ...store.meter };
      const data = await dataOf(api, question);
      expect(JSON.stringify(data), field).not.toMatch(/UnknownId|Ambiguous|BadArgument|:null}$/);
      found[field] = {
        statements: store.meter.statements - before.statements - REVISIONS,
        rows: store.meter.rows - before.rows,
      };
    }
    return found;
  }

  it('is as many statements for hundreds of flows as for a few, and within bounds', {
    timeout: 120_000,
  }, async () => {
    const few = await costs(small);
    const many = await costs(big);
    for (const [field, , most] of questions()) {
      // The page of an example holds other flows where there are more: not the same, but bounded.
      if (!field.endsWith('.graphql')) {
        expect(many[field]?.statements, field).toBe(few[field]?.statements);
      }
      expect(many[field]?.statements, field).toBeLessThanOrEqual(most);
    }
    // A page loads its own records: beyond their ids, more flows elsewhere cost nothing.
    const ids = big.nodes.filter(({ label }) => label === 'DataFlow').length;
    expect(many.flows?.rows).toBeLessThanOrEqual(ids + PAGE * 4);
    for (const field of ['flow', 'party', 'node', 'statement', 'registers', 'notices']) {
      expect(many[field]?.rows, field).toBe(few[field]?.rows);
    }
  });
});
