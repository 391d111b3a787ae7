import type { Store } from '@sharing-atlas/graph';
import { engines } from '@sharing-atlas/graph/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pick, texts } from '../questions/pick.ts';
import { answerOf, apiOver, dataOf } from '../support/ask.ts';
import { realBatch, refill } from '../support/registers.ts';

const batch = await realBatch();
const FINDING = 'grade check { id provision } words statementIds subject { recordId name }';

describe.each(engines())('findings of the API on $name', ({ open }) => {
  let store: Store;
  let ask: (query: string) => Promise<unknown>;
  let api: ReturnType<typeof apiOver>['api'];
  beforeAll(async () => {
    store = await open();
    await refill(store, batch);
    ({ api } = apiOver(store));
    ask = (query) => dataOf(api, query);
  });
  afterAll(() => store.close());

  const found = (data: unknown) => pick(data, 'findings.edges.node');

  it('answers which member of the hub had ended, with what would mend it', async () => {
    const data = await ask(
      '{ findings(where: { check: "body-ended" }) { totalCount edges { node { words check { mend notIf provision since } statements { id } about { name recordType } register { id } } } } }',
    );
    expect(texts(found(data), 'statements.id')).toEqual(['S028']);
    expect(texts(found(data), 'words').join()).toContain('31 March 2021');
    expect(texts(found(data), 'about.name')).toContain('NHS Black Country Integrated Care Board');
    expect(texts(found(data), 'register.id')).toEqual(['register:sandwell']);
    expect(texts(found(data), 'check.mend')).not.toEqual([]);
  });

  it('limits by grade, register, section, statement and record, all at once', async () => {
    const where = 'register: "register:sandwell", grade: FAULT, section: "Your rights"';
    const data = await ask(`{ findings(where: { ${where} }) { edges { node { ${FINDING} } } } }`);
    expect(texts(found(data), 'statementIds').sort()).toEqual(['S112', 'S113', 'S126']);
    const both = await ask(
      `{ findings(where: { statement: "S113", about: "org:sandwell-mbc" }) { edges { node { ${FINDING} } } } }`,
    );
    expect(texts(found(both), 'check.id')).toEqual(['access-route-wrong']);
  });

  it('counts what it lists, by grade, check, register and section', async () => {
    const data = await ask(
      '{ findings { totalCount } findingCounts { total accepted grades { key count } checks { key count } registers { key name count } sections { key count } } }',
    );
    const total = pick(data, 'findings.totalCount');
    expect(pick(data, 'findingCounts.total')).toEqual(total);
    const sum = (path: string) =>
      pick(data, path).reduce((all: number, one) => all + Number(one), 0);
    expect([sum('findingCounts.grades.count')]).toEqual(total);
    expect([sum('findingCounts.checks.count')]).toEqual(total);
    expect([sum('findingCounts.registers.count')]).toEqual(total);
    expect(texts(data, 'findingCounts.registers.name')).toContain("Birmingham Children's Trust");
  });

  it('tells of each record what concerns it, at the date asked about', async () => {
    const data = await ask(`{
      statement(id: "S088") { ... on Statement { findings { check { id } } } }
      flow(id: "flow:sandwell/return-to-dfe") { ... on Flow { findings { check { id } } } }
      party(id: "org:sandwell-and-west-birmingham-ccg") { ... on Party {
        now: findings { check { id } } before: findings(asAt: "2020-01-01") { check { id } }
      } }
      agreement(id: "agreement:sandwell/troubled-families-agreements") { ... on Agreement {
        findings { check { id } }
      } }
      notice(id: "source:sandwell/front-door-privacy-notice") { ... on Notice {
        findings { register { id } }
      } }
    }`);
    expect(texts(data, 'statement.findings.check.id')).toEqual(['identifier-undoes-omission']);
    expect(texts(data, 'flow.findings.check.id')).toContain('law-not-named');
    expect(texts(data, 'party.now.check.id')).toEqual(['body-ended']);
    expect(texts(data, 'party.before.check.id')).toEqual([]);
    expect(texts(data, 'agreement.findings.check.id')).toContain('discloser-not-party');
    expect(new Set(texts(data, 'notice.findings.register.id'))).toEqual(
      new Set(['register:sandwell']),
    );
  });

  it('gives the marks of many records from one look at the store', async () => {
    const revision = vi.spyOn(store, 'revision');
    const data = await ask(`{
      findingMarks(ids: ["S028", "flow:sandwell/return-to-dfe", "cat:name", "S100"]) {
        recordId name total faults gaps reviews gravest faultIds
      }
      flows(first: 100) { edges { node { id findings { id } } } }
    }`);
    expect(pick(data, 'findingMarks')).toMatchObject([
      { recordId: 'S028', total: 1, faults: 1, gravest: 'FAULT', faultIds: [expect.any(String)] },
      { recordId: 'flow:sandwell/return-to-dfe', gaps: 2, gravest: 'GAP' },
      { recordId: 'cat:name', name: 'Name' },
      { recordId: 'S100', total: 0, gravest: null },
    ]);
    expect(pick(data, 'flows.edges.node.findings').length).toBeGreaterThan(100);
    // Before, after, and once for all findings.
    expect(revision.mock.calls.length).toBeLessThanOrEqual(4);
    revision.mockRestore();
  });

  it('compares two trusts by what their notices state, with statements', async () => {
    const data = await ask(`{
      compare(left: "Birmingham Children's Trust", right: "register:sandwell") {
        ... on Comparison {
          left { publisher { name } asAt }
          matters(only: [BASES]) { lines(verdicts: [ONLY_LEFT]) { key left { statements { id } } right { words } } }
        }
      }
      wrong: compare(left: "org:ofsted", right: "register:sandwell") {
        ... on UnknownId { argument nearest { id } }
      }
    }`);
    expect(texts(data, 'compare.matters.lines.key')).toEqual([
      'uk-gdpr:9-2-f',
      'uk-gdpr:9-2-h',
      'uk-gdpr:9-2-j',
    ]);
    expect(texts(data, 'compare.matters.lines.left.statements.id')).toContain('B084');
    expect(texts(data, 'compare.matters.lines.right.words')).toEqual([]);
    expect(texts(data, 'wrong.nearest.id')).toEqual(['register:birmingham', 'register:sandwell']);
  });

  it('sets a flow beside its agreement and the partner’s notice, and says that this is not here', async () => {
    const data = await ask(`{ flow(id: "flow:sandwell/return-to-dfe") { ... on Flow {
      threeWay { notKnown partnerState partner { id } agreements { id }
        lines { kind recordId verdict saidByNotice { says statements { id } } saidByPartner { says } } }
    } } }`);
    const told = pick(data, 'flow.threeWay');
    expect(texts(told, 'partnerState')).toEqual(['NOT_IN_REGISTER']);
    expect(texts(told, 'notKnown').join()).toContain('Department for Education');
    expect(new Set(texts(told, 'lines.saidByPartner.says'))).toEqual(new Set(['NOT_THERE']));
    expect(new Set(texts(told, 'lines.verdict'))).toEqual(new Set(['CANNOT_BE_TOLD']));
    expect(texts(told, 'lines.saidByNotice.statements.id')).toContain('S088');
  });

  it('refuses a check that it does not know, with the nearest', async () => {
    const { errors } = await answerOf(
      api,
      '{ findings(where: { check: "body-endet" }) { totalCount } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UnknownId' });
    expect(JSON.stringify(errors?.[0]?.extensions)).toContain('body-ended');
  });
});
