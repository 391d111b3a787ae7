import { pick, texts } from './pick.ts';

/** Whether an answer, or what else the API says, makes a claim that the notices do not make. */
export type Claims = (data: unknown, ask: Ask) => boolean | Promise<boolean>;
export type Ask = (query: string) => Promise<unknown>;

/** Parties of the rows that have one of the certainties. */
function partiesBeing(data: unknown, root: string, ...certainties: readonly string[]): string[] {
  return pick(data, `${root}.rows.edges.node`)
    .filter((row) => certainties.some((certainty) => pick(row, 'certainty').includes(certainty)))
    .flatMap((row) => texts(row, 'party.name'));
}

const CERTAIN = ['STATED', 'STATED_PART', 'STATED_WIDER', 'INFERRED'];

/** Ids of the bases that are said of the flow itself. */
function basesOfTheFlow(data: unknown): string[] {
  return pick(data, 'whatGoes.rows.edges.node.flow.bearingBases')
    .filter((bearing) => pick(bearing, 'inferred').includes(false))
    .flatMap((bearing) => texts(bearing, 'use.bases.basis.id'));
}

function has(names: readonly string[], pattern: RegExp): boolean {
  return names.some((name) => pattern.test(name));
}

const purposesTied = (data: unknown) => texts(data, 'node.tied.use.saidOf.purpose.name');
const members = (data: unknown) => texts(data, 'party.members.party.name');
const carried = (data: unknown) => [
  ...texts(data, 'whatGoes.rows.edges.node.flow.carries.category.name'),
];
const offers = (data: unknown) => texts(data, 'notice.offers.name');
const sources = (data: unknown) => [
  ...texts(data, 'whereFrom.rows.edges.node.party.name'),
  ...texts(data, 'whereFrom.rows.edges.node.mayBe.name'),
];

const WHO_RECEIVES_NHS_NUMBER = `{
  whoReceives(category: "NHS number", from: "Sandwell Children's Trust") {
    ... on WhoReceivesAnswer {
      rows(first: 200) { edges { node { certainty party { name } } } }
    }
  }
}`;
const TO_SCHOOLS_FROM_BIRMINGHAM = (category: string) => `{
  whoReceives(category: "${category}", from: "Birmingham Children's Trust") {
    ... on WhoReceivesAnswer {
      rows(first: 200) { edges { node { certainty party { name } } } }
    }
  }
}`;
const PROCESSORS_IN_BIRMINGHAM = `{
  whatGoes(from: "Birmingham Children's Trust") {
    ... on WhatGoesAnswer { rows(roles: [PROCESSOR], first: 200) { edges { node { party { name } } } } }
  }
}`;

/** Every claim that the questions forbid, by its words in the fixture. */
export const REFUSALS: Readonly<Record<string, Claims>> = {
  'Any other Sandwell recipient (schools, police, MHCLG, MASH agencies) is stated to receive the UPN':
    (data) =>
      partiesBeing(data, 'whoReceives', ...CERTAIN).some(
        (name) => name !== 'Department for Education',
      ),
  'Schools, police, health or government departments are stated to receive ethnicity': (data) =>
    partiesBeing(data, 'whoReceives', ...CERTAIN).length > 0,
  'Nobody receives ethnicity': (data) =>
    partiesBeing(data, 'whoReceives', 'NOT_STATED').length < 30 ||
    partiesBeing(data, 'whoReceives', 'EXCLUDED').length > 0 ||
    !has(texts(data, 'whoReceives.headline'), /not the same as nobody/),
  'The returns are anonymous': (data) =>
    !has(texts(data, 'whoReceives.rows.edges.node.flow.carries.category.name'), /pupil number/) ||
    !has(texts(data, 'whoReceives.rows.edges.node.flow.note'), /does not say .* anonymous/),
  'The name is sent because names are on the general list of data collected': (data) =>
    partiesBeing(data, 'whoReceives', ...CERTAIN).length > 0,
  'The Birmingham notice names West Midlands Police': (data) =>
    has(texts(data, 'whereFrom.rows.edges.node.party.name'), /West Midlands/) ||
    !pick(data, 'whereFrom.rows.edges.node.partyCertainty').every((sure) => sure === 'KIND_NAMED'),
  'The source was found by looking at the recipient list': (data) =>
    texts(data, 'whereFrom.rows.edges.node.statements.id').some((id) => id !== 'B065'),
  'The MASH passage relies on public task': (data) =>
    basesOfTheFlow(data).includes('uk-gdpr:6-1-e'),
  'The MASH passage names an Article 9 condition': (data) =>
    has(basesOfTheFlow(data), /^uk-gdpr:9-/),
  'Vital interests': (data) =>
    has(
      texts(data, 'whatGoes.rows.edges.node.flow.bearingBases.use.bases.basis.id'),
      /6-1-d|9-2-c/,
    ),
  'Consent is the basis for early help in Birmingham': (data) =>
    purposesTied(data).length !== 1 || has(purposesTied(data), /early help/i),
  'Consent is the basis for sharing with the recipients listed': (data) =>
    texts(data, 'node.anywhere.use.scope').includes('FLOW'),
  'Ofsted is stated to receive special category data': (data) => carried(data).length > 0,
  'Art 9(2)(g) is stated for Ofsted in particular': (data) => basesOfTheFlow(data).length > 0,
  'Each member is stated to receive a particular category of data': (data) =>
    pick(data, 'party.receives.carries').length > 0 ||
    pick(data, 'party.receives.categoriesStated').includes(true),
  'Youth Offending Service, DWP or housing associations are named MASH members': (data) =>
    has(members(data), /Youth Offending|Work and Pensions|Housing associations/i),
  "Sandwell's twelve agencies are members in Birmingham": (data) => members(data).length > 0,
  'The partners under the Collaborative Data Sharing Agreement are stated to be the MASH members': (
    data,
  ) => members(data).length > 0,
  'Ethnicity, health or case file information is stated to be in the return': (data) =>
    has(carried(data), /ethnic|health|case file/i),
  'Schools, Ofsted, CP-IS or courts are stated to be under this agreement': (data) =>
    has(
      texts(data, 'agreement.flows.flow.recipient.party.name'),
      /^Schools|Ofsted|CP-IS|Information Sharing|court/i,
    ),
  'The notice names Birmingham City Council or an NHS body as a signatory': (data) =>
    pick(data, 'agreement.parties.statementIds').length > 0 ||
    pick(data, 'agreement.parties').some((party) => texts(party, 'outsideSourceId').length === 0),
  'Any number of years': (data) =>
    texts(data, 'notice.retention.period').length > 0 ||
    has(texts(data, 'notice.retention.description'), /\d|year/),
  'The information is destroyed at the end': (data) =>
    texts(data, 'notice.retention.afterwards').length > 0,
  'Portability is listed by name': (data) => has(offers(data), /portab/i),
  'Withdrawal of consent is listed': (data) => has(offers(data), /withdraw/i),
  'LCS or EHM is an organisation': (data) =>
    pick(data, 'whatGoes.rows.edges.node.party.roles.of.party.kind').some(
      (kind) => kind !== 'SYSTEM',
    ),
  'Liquidlogic is a controller': (data) =>
    texts(data, 'whatGoes.rows.edges.node.party.roles.role').some((role) => role !== 'PROCESSOR') ||
    pick(data, 'notice.roles')
      .filter((role) => pick(role, 'role').includes('CONTROLLER'))
      .some((role) => texts(role, 'party.name').join() !== "Sandwell Children's Trust"),
  'Birmingham uses Liquidlogic': async (_data, ask) =>
    has(
      texts(await ask(PROCESSORS_IN_BIRMINGHAM), 'whatGoes.rows.edges.node.party.name'),
      /Liquidlogic/,
    ),
  'Sandwell relies on the safeguarding condition': (data) =>
    pick(data, 'node.usedBy.use')
      .filter((use) => texts(use, 'register.id').includes('register:sandwell'))
      .some((use) => pick(use, 'bases.schedule1').length > 0),
  'The Birmingham notice gives paragraph numbers': (data) =>
    !has(texts(data, 'node.usedBy.use.note'), /paragraph numbers \(18 and 8\) are ours/),
  'The notice names the ICB as a MASH member': (data) =>
    has(members(data), /Integrated Care Board/) ||
    pick(data, 'party.members.party.successors.statementIds').length > 0,
  'Black Country Partnership Foundation Trust had ended rather than been renamed': (data) =>
    pick(data, 'party.members.party')
      .filter((party) => texts(party, 'name').join().startsWith('Black Country Partnership'))
      .some(
        (party) =>
          !pick(party, 'successors.kind').includes('RENAME') ||
          !has(texts(party, 'standing.words'), /^Renamed/),
      ),
  'NHS Black Country ICB on 2020-01-01': (data) =>
    texts(data, 'party.successorsAt.name').length > 0,
  'NHS Black Country and West Birmingham CCG on 2020-01-01': (data) =>
    texts(data, 'party.successorsAt.name').length > 0,
  'DfE passes the data to schools, ONS or researchers': (data) =>
    pick(data, 'onward.onwardDisclosureStated').includes(true) ||
    pick(data, 'onward.stated.to').length > 0,
  'The national pupil database is an organisation that receives data from the Trust': (data) =>
    pick(data, 'onward.stated.in.kind').some((kind) => kind !== 'SYSTEM') ||
    texts(data, 'onward.stated.in.heldBy.party.name').join() !== 'Department for Education',
  '7 or 8, by counting foster carers and short breaks (in house)': (data) =>
    has(texts(data, 'party.parts.party.name'), /internal|short breaks|in.house/i),
  'The Trust sends the NHS number to the NHS': async (data, ask) =>
    texts(data, 'whereFrom.rows.edges.node.flow.recipient.party.name').includes('NHS') ||
    has(partiesBeing(await ask(WHO_RECEIVES_NHS_NUMBER), 'whoReceives', ...CERTAIN), /NHS/),
  'Research or statistics': (data) =>
    has(texts(data, 'whereFrom.rows.edges.node.flow.purposes.purpose.name'), /research|statistic/i),
  'The Trust sends attendance, exclusion, pupil characteristics or UPN to schools': async (
    data,
    ask,
  ) => {
    const asked = ['Attendance and exclusion information', 'Pupil characteristics', 'UPN'];
    const answers = await Promise.all(asked.map((name) => ask(TO_SCHOOLS_FROM_BIRMINGHAM(name))));
    const sent = answers.flatMap((answer) => partiesBeing(answer, 'whoReceives', ...CERTAIN));
    return carried(data).length > 0 || has(sent, /school/i);
  },
  'The notice says schools receive personal education plans': async (_data, ask) =>
    has(
      partiesBeing(
        await ask(TO_SCHOOLS_FROM_BIRMINGHAM('Personal education plans')),
        'whoReceives',
        ...CERTAIN,
      ),
      /school/i,
    ),
  'Police, prisons, probation or courts are stated as the source': (data) =>
    has(sources(data), /police|prison|probation(?! information)|court/i) ||
    !pick(data, 'whereFrom.rows.edges.node.partyCertainty').every((sure) => sure === 'UNNAMED'),
  'MARAC is the source': (data) => has(sources(data), /MARAC|multi-agency risk/i),
  'Routine or regular sharing with Ofsted': (data) =>
    pick(data, 'whatGoes.rows.edges.node.flow.frequency').some((often) => often !== 'NOT_STATED'),
  'Case files are stated to be shared with Ofsted': (data) => carried(data).length > 0,
  'Any other listed Act is repealed as a whole': (data) =>
    pick(data, 'notice.citations.legislation')
      .filter((law) => pick(law, 'state').includes('ENDED'))
      .some((law) => texts(law, 'title').join() !== 'Data Protection Act 1998'),
  'Working Together is a repealed statute': (data) =>
    pick(data, 'notice.citations.legislation')
      .filter((law) => has(texts(law, 'title'), /Working Together/))
      .some((law) => pick(law, 'kind').includes('STATUTE') || pick(law, 'state').includes('ENDED')),
};
