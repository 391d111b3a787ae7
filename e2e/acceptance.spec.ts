import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const sandwell = 'org:sandwell-childrens-trust';
const birmingham = 'org:birmingham-childrens-trust';
const education = 'org:department-for-education';

interface Journey {
  /** The number of the question, and the question in short. */
  asked: string;
  /** An address that a person comes to by the fields of a page; home where words are searched. */
  at?: string;
  /** Words typed into the search on the home page, and the link that is then clicked. */
  search?: readonly [words: string, link: string | RegExp];
  /** Where on the page the answer stands; all of it if left out. */
  where?: (page: Page) => Locator;
  /** Names, words of certainty, conditions, completeness and what else must be said. */
  says: readonly (string | RegExp)[];
  /** Statements that the answer links to. */
  ids: readonly string[];
  /** What would be an invention there. */
  never: readonly (string | RegExp)[];
}

const answer = (page: Page) => page.getByRole('region', { name: 'Answer', exact: true });
const main = (page: Page) => page.getByRole('main');
const section = (title: string) => (page: Page) =>
  main(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
const card = (publisher: string) => (page: Page) =>
  page.getByRole('article').filter({
    has: page.getByRole('heading', { name: publisher, exact: true }),
  });
const firstTable = (page: Page) => main(page).getByRole('table').first();
const flows = (page: Page) => page.getByRole('article');

const journeys: readonly Journey[] = [
  {
    asked: 'V01: which bodies are sent the unique pupil number from Sandwell?',
    at: `/ask?category=cat:unique-pupil-number&from=${sandwell}`,
    where: firstTable,
    says: ['Department for Education', 'Stated', 'where the child has a UPN; in each return'],
    ids: ['S088'],
    never: ['Police', 'Schools', 'MASH', 'Ministry of Housing', 'Not stated'],
  },
  {
    asked: 'V01: and that is all that is stated',
    at: `/ask?category=cat:unique-pupil-number&from=${sandwell}`,
    where: answer,
    says: ['1 stated', 'Completeness: complete for what the notice states.'],
    ids: [],
    never: ['nobody'],
  },
  {
    asked: 'V02: who is sent ethnicity from Birmingham?',
    at: `/ask?category=cat:ethnicity&from=${birmingham}`,
    where: answer,
    says: [
      'Not known',
      'Completeness: unknown.',
      'No statement says who receives racial or ethnic origin',
      'That is not the same as nobody.',
      '35 recipients are recorded; what they receive is not.',
    ],
    ids: ['B043'],
    never: [/[1-9]\d* stated/],
  },
  {
    asked: 'V03: is the child’s name sent to the department from Sandwell?',
    at: `/ask/recorded?from=${sandwell}&to=${education}&category=cat:childs-name`,
    says: ['left out of this flow', 'Department for Education', 'Not in this flow'],
    ids: ['S087'],
    never: [/\banonymous\b(?!, and the Unique)/, /lawful/],
  },
  {
    asked: 'V04: who supplies details of young people missing from home?',
    at: `/ask/from?category=cat:missing-from-home&to=${birmingham}`,
    where: (page) => page.getByRole('table', { name: 'Sources of this category' }),
    says: ['Police', 'The notice names a kind of body, not a body.', 'Stated'],
    ids: ['B065'],
    never: ['West Midlands Police'],
  },
  {
    asked: 'V05: on what basis is information shared with the Sandwell MASH?',
    at: `/ask/basis?from=${sandwell}&to=hub:sandwell/mash`,
    where: (page) => page.getByRole('article').filter({ hasText: 'Said of this flow' }),
    says: [
      'Legal obligation',
      'Consent',
      'if referred to the MASH',
      '“Either … or”',
      'Public task stands elsewhere in the notice (S058, S067), not in this passage',
      'no Article 9 condition stands in it',
    ],
    ids: ['S018', 'S019'],
    never: ['Art 6(1)(e)', 'Art 9(2)', 'Vital interests'],
  },
  {
    asked: 'V06: which purpose does Birmingham tie to consent?',
    search: ['consent', 'Consent'],
    where: card("Birmingham Children's Trust"),
    says: [
      'Said of a purpose',
      'Obtain feedback on the support that the child and family received',
      'Said of the whole notice, not of one flow',
      'in certain circumstances',
    ],
    ids: ['B016', 'B096', 'B079', 'B082'],
    never: [/early help/i, 'Said of one flow'],
  },
  {
    asked: 'V07: which Article 9 conditions for Ofsted, and how firmly?',
    at: `/ask/basis?from=${birmingham}&to=org:ofsted`,
    says: [
      'Of the whole notice only',
      'none is tied to this sharing itself.',
      'UK GDPR Art 9(2)(f)',
      'UK GDPR Art 9(2)(g)',
      'UK GDPR Art 9(2)(h)',
      'UK GDPR Art 9(2)(j)',
      'Not stated which categories it carries',
    ],
    ids: ['B131', 'B083', 'B085'],
    never: ['Said of this flow B', 'Ofsted is stated to receive'],
  },
  {
    asked: 'V08: who is named as part of the Sandwell MASH?',
    search: ['MASH', 'Sandwell MASH'],
    where: section('Members of the hub'),
    says: [
      '12 members named. Being a member does not say what is received.',
      'Completeness: incomplete. The list is left open: “include”.',
      /Children's Social Care.*Education.*Early Help.*Child Sexual Exploitation Team.*West Midlands Police.*Probation Services.*Point of Access Children.*Clinical Commissioning Group.*Women's Aid.*Acute Trust.*Housing Services.*Black Country Partnership Foundation Trust/s,
      'Inferred: The name in the notice matches no legal body.',
    ],
    ids: ['S021', 'S025', 'S028', 'S030', 'S032'],
    never: ['Youth Offending', 'Department for Work and Pensions', 'Housing associations'],
  },
  {
    asked: 'V09: who is named as part of the Birmingham MASH?',
    search: ['MASH', 'Birmingham MASH'],
    where: section('Members of the hub'),
    says: ['Completeness: unknown.', 'The notice names none of its members.'],
    ids: [],
    never: ['Police', 'Health visitors', 'Education'],
  },
  {
    asked: 'V10: what is, and is not, in the return to the department?',
    at: `/ask/between?from=${sandwell}&to=${education}`,
    where: (page) => page.getByRole('article').first(),
    says: [
      'Personal characteristics',
      'Details of services provided',
      'Unique pupil number',
      'where the child has a UPN; in each return',
      'Left out of this flow',
      "Child's name",
      'list open: “will include”',
    ],
    ids: ['S085', 'S086', 'S087', 'S088'],
    never: [/ethnic/i, /health information/i, /case file/i],
  },
  {
    asked: 'V11: which partners are mentioned under the Birmingham agreement?',
    search: ['collaborative agreement', 'Birmingham Collaborative Data Sharing Agreement'],
    where: (page) =>
      main(page)
        .getByRole('listitem')
        .filter({ hasText: /Categories not stated/ }),
    says: [
      'Health visitors',
      'Midwives',
      'District councils',
      'Housing providers',
      'Police',
      'School nurses',
      'Doctors',
      'Mental health workers',
      'where necessary',
    ],
    ids: ['B115', 'B116', 'B123'],
    never: ['Ofsted', 'Schools', 'Birmingham City Council', /court/i],
  },
  {
    asked: 'V12: how long does Sandwell keep information?',
    search: ['how long is information kept', 'How long information is kept'],
    where: card("Sandwell Children's Trust"),
    says: [
      'Completeness: incomplete. No period is given.',
      'No longer than necessary; depends on the type of service received',
      "Policy named, not quoted: Children's Service Retention Policy",
    ],
    ids: ['S064', 'S065'],
    never: [/\byears?\b/, /destroyed/],
  },
  {
    asked: 'V13: which rights does Sandwell list, and which does it leave out?',
    search: ['rights', 'Rights, and which are left out'],
    where: (page) =>
      card("Sandwell Children's Trust")(page)
        .locator('section')
        .filter({
          has: page.getByRole('heading', { name: /relies on legal obligation .* or public task/ }),
        }),
    says: [
      '5 rights listed, 1 left out by name.',
      /Left out by name: Right to erasure.*Right to be informed.*Right of access.*Right to rectification.*Right to restrict processing.*Right to object/s,
    ],
    ids: ['S068', 'S069', 'S070', 'S071', 'S072', 'S073'],
    never: [/portability/i, /withdraw/i],
  },
  {
    asked: 'V14: which company processes data for Sandwell, in which systems?',
    search: ['processor', 'Processors and their systems'],
    where: card("Sandwell Children's Trust"),
    says: [
      'Liquidlogic: processor, for the systems LCS S115 and EHM S116',
      'Nothing in the notice makes it a recipient for purposes of its own.',
      'Categories not stated',
    ],
    ids: ['S115', 'S116'],
    never: [/controller/i],
  },
  {
    asked: 'V14: and Birmingham does not name it',
    search: ['processor', 'Processors and their systems'],
    where: card("Birmingham Children's Trust"),
    says: ['Independent foster care agencies: processor'],
    ids: ['B107'],
    never: ['Liquidlogic', 'LCS', 'EHM'],
  },
  {
    asked: 'V15: which Schedule 1 conditions does Birmingham name with Article 9(2)(g)?',
    search: ['substantial public interest', 'Substantial public interest'],
    where: card("Birmingham Children's Trust"),
    says: [
      'Schedule 1 conditions named with it: 2',
      'Safeguarding of children and of individuals at risk',
      'Equality of opportunity or treatment',
      'para 18: the paragraph number is not in the notice',
      'para 8: the paragraph number is not in the notice',
    ],
    ids: ['B085', 'B086', 'B087'],
    never: ['No Schedule 1 condition'],
  },
  {
    asked: 'V15: and Sandwell names none',
    search: ['substantial public interest', 'Substantial public interest'],
    where: card("Sandwell Children's Trust"),
    says: ['UK GDPR Art 9(2)(g)', 'No Schedule 1 condition is named for it.'],
    ids: ['S060'],
    never: ['Safeguarding of children'],
  },
  {
    asked: 'V16: which member of the MASH had been abolished by 2023, and who took over?',
    at: '/parties/hub:sandwell%2Fmash?asAt=2023-01-01',
    where: (page) =>
      section('Members of the hub')(page)
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: 'S028' }) }),
    says: [
      'Sandwell and West Birmingham Clinical Commissioning Group',
      'Ended 31 March 2021',
      'From organisation history; the notice does not say so',
      'NHS Black Country and West Birmingham Clinical Commissioning Group, from 1 April 2021 until 30 June 2022',
      'NHS Black Country Integrated Care Board, for Sandwell, from 1 July 2022',
    ],
    ids: ['S028'],
    never: ['Still in being'],
  },
  {
    asked: 'V16: and one member had only been renamed',
    at: '/parties/hub:sandwell%2Fmash?asAt=2023-01-01',
    where: (page) =>
      section('Members of the hub')(page)
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: 'S032' }) }),
    says: ['Renamed 2020', 'Under its later name: Black Country Healthcare NHS Foundation Trust'],
    ids: ['S032'],
    never: [/\bEnded\b/, 'In its place'],
  },
  {
    asked: 'V17: was the commissioning group still in being in 2020?',
    search: ['CCG', 'Sandwell and West Birmingham Clinical Commissioning Group'],
    where: (page) => page.locator('.page-title'),
    says: [
      'Still in being on 1 January 2020.',
      'No successor by 1 January 2020.',
      'From organisation history; the notice does not say so',
    ],
    ids: [],
    never: ['Integrated Care Board', 'Black Country and West Birmingham'],
  },
  {
    asked: 'V18: what does the department do with the unique pupil number?',
    at: `/ask/onward?from=${education}`,
    where: (page) => page.getByRole('article').first(),
    says: [
      'Stated: linked there with other information',
      'National Pupil Database (a system, not a body)',
      'None is stated',
    ],
    ids: ['S089'],
    never: [/schools/i, 'ONS', /researchers/i],
  },
  {
    asked: 'V19: how many kinds of commissioned provider does Birmingham name?',
    search: ['commissioned providers', 'Commissioned providers'],
    where: section('Kinds of it that are named'),
    says: [
      '6 kinds, 6 of them named as recipients',
      'Completeness: incomplete. The list is left open: “such as”.',
    ],
    ids: ['B107', 'B108', 'B109', 'B110', 'B111', 'B112'],
    never: [/foster carers/i, /short breaks/i],
  },
  {
    asked: 'V20: why may the NHS give the Trust an NHS number?',
    at: `/ask/between?from=class:sandwell/nhs&to=${sandwell}`,
    where: flows,
    says: [
      'NHS number',
      "So that the NHS and children's services identify the person by the same number while providing care",
      'if receiving support from the Trust',
      '“may”',
    ],
    ids: ['S061', 'S062'],
    never: [/statistics/i, /research/i],
  },
  {
    asked: 'V21: what does Birmingham share with schools?',
    at: `/ask/between?from=${birmingham}&to=class:birmingham/schools`,
    where: flows,
    says: ['Categories not stated', 'Only the minimum amount of information'],
    ids: ['B114', 'B101'],
    never: [/attendance/i, /exclusion/i, /pupil/i, /education plan/i],
  },
  {
    asked: 'V22: who gives Birmingham criminal records?',
    at: `/ask/from?category=cat:criminal-records-and-investigations&to=${birmingham}`,
    where: (page) => page.getByRole('table', { name: 'Sources of this category' }),
    says: ['Not named: it happens; the notice does not say who.'],
    ids: ['B074'],
    never: [/police/i, /prison/i, /probation/i, /court/i, 'MARAC'],
  },
  {
    asked: 'V23: when may Ofsted receive information, and what?',
    at: `/ask/between?from=${birmingham}&to=org:ofsted`,
    where: flows,
    says: ['in the event of a local authority inspection', 'Categories not stated'],
    ids: ['B131', 'B101'],
    never: [/regular/i, /case files?/i],
  },
  {
    asked: 'V24: which statute that Sandwell cites had been repealed by 2019?',
    search: ['repealed', 'Law and guidance, and how it stood at the date'],
    where: (page) =>
      page
        .getByRole('table', { name: 'Law and guidance that notices cite' })
        .getByRole('row')
        .filter({ hasText: 'Repealed' }),
    says: [
      'Data Protection Act 1998',
      'to 24 May 2018',
      'Replaced by Data Protection Act 2018 from 25 May 2018',
      "Sandwell Children's Trust",
    ],
    ids: ['S104'],
    never: ['Working Together', 'Children Act 1989'],
  },
];

/** Questions that are asked of a day: a person sets it on the page before searching. */
const days: Record<string, string> = { V17: '2020-01-01', V24: '2019-01-01' };

for (const { asked, at, search, where = main, says, ids, never } of journeys) {
  test(asked, async ({ page }) => {
    const day = days[asked.slice(0, 3)];
    await page.goto(at ?? (day === undefined ? '/' : `/?asAt=${day}`));
    if (search !== undefined) {
      const [words, link] = search;
      await page.getByRole('searchbox', { name: 'Search the register' }).fill(words);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Search: ${words}`);
      await main(page).getByRole('link', { name: link, exact: true }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(`Search: ${words}`);
    }
    const place = where(page);
    await expect(place.first()).toBeVisible();
    const words = async () => (await place.allInnerTexts()).join('\n').replace(/\s+/g, ' ');
    for (const each of says) {
      await expect.poll(words).toMatch(each instanceof RegExp ? each : new RegExp(literally(each)));
    }
    for (const id of ids) {
      await expect(place.getByRole('link', { name: id, exact: true }).first()).toBeVisible();
    }
    const all = await words();
    for (const each of never) {
      expect(all).not.toMatch(each instanceof RegExp ? each : new RegExp(literally(each)));
    }
  });
}

function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
