import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/findings/checks.ts';
import { elementsOf, factsOf } from '../../src/findings/facts.ts';
import { findFindings } from '../../src/findings/run.ts';
import { realBatch } from '../contract/registers.ts';
import { hits, realFacts, TODAY } from './support.ts';

/**
 * What a sharp reader finds in the two notices: by check, the statements that it hits and no others.
 * Access inside a trust, and what goes to or comes from the family, need no agreement and are left
 * out of that check: B004, B070, B102 to B104, S013, S044, S092.
 */
const EXPECTED: Readonly<Record<string, string>> = {
  'body-ended': 'S028',
  'body-renamed': 'S032',
  'name-of-no-legal-body': 'B105 B127 B128 S021 S022 S023 S024 S025 S026 S027 S030 S031 S047 S048',
  'title-out-of-date': 'B130',
  'programme-ended-or-moved': 'S052 S056 S091 S092 S093 S094 S095 S096 S097 S098 S099 S101 S105',
  'statute-repealed': 'S104',
  'guidance-superseded': 'S075',
  'title-miscited': 'S077 S079 S082',
  'core-statute-missing': '',
  'schedule-1-condition-missing': 'B088 B089 S060',
  'special-category-basis-of-flow': 'S061 S085',
  'criminal-offence-condition': 'B052 B074 B075 B076 B078 B105 B106 S042 S047 S048 S098',
  'policy-document-not-mentioned': 'B086 B087',
  'consent-beside-duty': 'S001 S019 S059',
  'bases-not-tied-to-purposes': 'B080 B081 B082 S057 S058 S059',
  'notice-contradicts-itself': 'S001 S019 S058 S066 S067 S068 S069 S070 S071 S072 S073 S106',
  'right-cannot-apply': 'S073',
  'access-route-wrong': 'S112 S113 S126',
  'retention-period-missing': 'B097 S065',
  'flow-without-agreement':
    'B008 B010 B013 B021 B024 B033 B037 B065 B066 B067 B068 B069 B071 B072 B073 B074 B075 B076 B077 B078 B105 B106 B107 B108 B109 B110 B111 B112 B113 B114 B124 B125 B126 B127 B128 B129 B130 B131 B132 B133 S012 S018 S034 S040 S041 S042 S043 S045 S046 S047 S048 S049 S050 S051 S053 S054 S055 S061 S066 S083 S094 S095 S096 S097 S098 S106 S115 S116',
  'discloser-not-party': 'S101',
  'source-not-named':
    'B024 B047 B048 B066 B071 B072 B073 B074 B075 B076 B077 B078 S002 S003 S004 S005 S006 S007 S008 S009',
  'controller-not-clear': 'B001 B091 B162 S034 S090',
  'system-as-recipient': 'B132',
  'processor-not-legal-name': 'S115 S116',
  'information-absent': 'S068 S119',
  'statement-dangles': 'B134',
  'identifier-undoes-omission': 'S087 S088 S089',
  'law-not-named': 'S083',
  'recipient-not-identified':
    'B010 B021 B033 B037 B102 B133 S012 S040 S043 S046 S050 S051 S053 S054 S055 S092 S106',
  'condition-not-for-casework': 'B087',
  'referral-needs-agreement': 'B008',
  'agreement-expired': '',
  'agreement-unsigned': '',
  'agreement-overdue': '',
  'agreement-party-ended': '',
  'flow-outside-agreement': '',
  'upper-agreement-lapsed': '',
  'purpose-drift': '',
};

const all = findFindings(realFacts, TODAY);

describe('the findings of the two notices', () => {
  it.each(CHECKS)('$id hits what it should and nothing else', (check) => {
    expect(hits(check)).toBe(EXPECTED[check.id]);
  });

  it('say what is absent by notice, where no statement says it', () => {
    const absent = all
      .filter(({ statementIds }) => statementIds.length === 0)
      .map(({ id }) => id.replace('finding:', ''));
    expect(absent.sort()).toEqual([
      'birmingham/core-statute-missing/children-act-2004',
      'birmingham/information-absent/integrated-social-care-privacy-notice/automated-decisions',
      'birmingham/information-absent/integrated-social-care-privacy-notice/date',
      'birmingham/information-absent/integrated-social-care-privacy-notice/must-provide',
      'sandwell/core-statute-missing/children-act-1989',
      'sandwell/core-statute-missing/children-act-2004',
      'sandwell/information-absent/front-door-privacy-notice/automated-decisions',
      'sandwell/information-absent/front-door-privacy-notice/date',
      'sandwell/information-absent/front-door-privacy-notice/must-provide',
      'sandwell/information-absent/front-door-privacy-notice/transfers',
      'sandwell/information-absent/front-door-privacy-notice/withdraw-consent',
    ]);
  });

  it('are each of one register, with an id of their own and words that end as a sentence', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const finding of all) {
      expect(finding.words, finding.id).toMatch(/\.$/);
      const prefix = finding.registerId === 'register:sandwell' ? /^S/ : /^B/;
      for (const id of finding.statementIds) expect(id, finding.id).toMatch(prefix);
    }
  });

  it('are for review whenever something has to be confirmed first', () => {
    const open = all.filter(({ toConfirm }) => toConfirm !== undefined);
    expect(open.length).toBeGreaterThan(10);
    expect(new Set(open.map(({ grade }) => grade))).toEqual(new Set(['REVIEW']));
  });

  it('do not depend on the order in which the graph is read', async () => {
    const { nodes, claims } = elementsOf(await realBatch());
    const reversed = factsOf({ nodes: nodes.toReversed(), claims: claims.toReversed() });
    expect(findFindings(reversed, TODAY)).toEqual(all);
  });

  it('never name a record of a register in a check', () => {
    for (const check of CHECKS) {
      expect(String(check.find)).not.toMatch(/sandwell|birmingham|\b[SB]\d{3}\b/i);
    }
  });
});

describe('what depends on the date', () => {
  const at = (id: string, day: string) => {
    const found = findFindings(realFacts, day).filter(({ check }) => check.id === id);
    return found.map(({ statementIds }) => statementIds.join(' ')).sort();
  };

  it('finds nothing wrong with a body while it was there', () => {
    expect(at('body-ended', '2021-03-31')).toEqual([]);
    expect(at('body-ended', '2021-04-01')).toEqual(['S028']);
    expect(at('body-renamed', '2020-03-31')).toEqual([]);
  });

  it('names who had followed a body by the date, in its area', () => {
    const words = (day: string) =>
      findFindings(realFacts, day).find(({ check }) => check.id === 'body-ended')?.words;
    expect(words('2021-05-01')).toContain('Black Country and West Birmingham Clinical');
    expect(words('2022-07-01')).toContain('NHS Black Country Integrated Care Board');
    expect(words('2022-07-01')).not.toContain('Solihull');
  });

  it('knows that a ministry had another name only for a time', () => {
    expect(at('title-out-of-date', '2020-01-01')).toEqual(['B130']);
    expect(at('title-out-of-date', '2023-01-01')).toEqual(['B130', 'S052', 'S101']);
    expect(at('title-out-of-date', '2026-11-23')).toEqual(['B130']);
  });

  it('tells a title out of date from one that is misspelt', () => {
    const words = (day: string) =>
      findFindings(realFacts, day).find(({ check }) => check.id === 'title-out-of-date')?.words;
    expect(words('2020-01-01')).toBe(
      "“Her Majesty's Courts and Tribunal Service” is a misspelling of “Her Majesty's Courts and Tribunals Service”.",
    );
    expect(words(TODAY)).toContain('is not its title at this date');
  });

  it('cites no law or guidance as ended before its day', () => {
    expect(at('statute-repealed', '2018-05-24')).toEqual([]);
    expect(at('guidance-superseded', '2023-12-14')).toEqual([]);
    expect(at('guidance-superseded', '2023-12-15')).toEqual(['S075']);
    expect(at('programme-ended-or-moved', '2021-03-30')).toEqual([]);
  });

  it('asks for a way to complain only since the law does', () => {
    const absent = (day: string) => at('information-absent', day).filter(Boolean);
    expect(absent('2026-06-18')).toEqual(['S068']);
    expect(absent('2026-06-19')).toEqual(['S068', 'S119']);
  });
});
