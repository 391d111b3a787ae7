const SANDWELL = 'org:sandwell-childrens-trust';
const BIRMINGHAM = 'org:birmingham-childrens-trust';

/** Every table that can be exported, asked at least once. */
export const TABLES: readonly (readonly [kind: string, Readonly<Record<string, string>>])[] = [
  ['who-receives', { category: 'cat:health-information', from: SANDWELL }],
  ['who-receives', { category: 'cat:health-information', from: 'org:ofsted' }],
  [
    'who-receives',
    { category: 'cat:health-information', basis: 'Art 6', basisScope: 'FLOW,NOTICE' },
  ],
  ['what-goes', { from: BIRMINGHAM, certainty: 'STATED', noAgreement: 'true' }],
  ['where-from', { category: 'cat:health-information' }],
  ['what-goes', { from: SANDWELL }],
  ['what-goes', { to: 'org:west-midlands-police' }],
  ['bases', { from: SANDWELL }],
  [
    'recorded',
    { from: SANDWELL, to: 'org:department-for-education', category: 'cat:unique-pupil-number' },
  ],
  ['recorded', { from: SANDWELL, to: 'org:ofsted', category: 'cat:unique-pupil-number' }],
  ['onward', { from: BIRMINGHAM, steps: '2' }],
  [
    'compare',
    { category: 'cat:health-information', from: SANDWELL, a: '2019-04-01', b: '2026-11-22' },
  ],
  [
    'why-not',
    { party: 'org:west-midlands-police', category: 'cat:health-information', from: SANDWELL },
  ],
  ['matrix', { from: SANDWELL }],
  ['matrix', { from: SANDWELL, certainty: 'STATED' }],
  ['record-of-processing', { controller: BIRMINGHAM }],
  ['agreements', {}],
  ['findings', {}],
  [
    'compare-trusts',
    { left: 'register:birmingham', right: 'register:sandwell', leftAt: '2020-01-01' },
  ],
  ['told', { reason: 'CORRECTION', from: SANDWELL, categories: 'cat:unique-pupil-number' }],
  [
    'told',
    { reason: 'AGREEMENT_ENDED', agreement: 'agreement:sandwell/troubled-families-agreements' },
  ],
  ['what-if', { agreement: 'agreement:birmingham/collaborative-data-sharing-agreement' }],
  ['what-if', { party: 'org:west-midlands-police', lastDay: '2026-10-31' }],
];
