import type { MapAbout } from './about.ts';
import { membershipId } from './material.ts';
import type { Shown } from './shown.ts';

const COLUMNS = [
  'row',
  'id',
  'from',
  'to',
  'certainty of the categories',
  'categories stated or inferred',
  'said not to be in it',
  'for',
  'agreement in this register',
  'state on the day',
  'answers the filters',
  'statements',
] as const;

const ABOUT_COLUMNS = [
  'Question',
  'Completeness of what is shown',
  'Counts',
  'Filters',
  'Left out',
  'Register revision',
  'As at',
  'Made at (UTC)',
  'Address',
  'What this is',
  'If something is not in it',
] as const;

/**
 * What a picture shows, one row each: flows, memberships, and the parties that none of these names.
 * A row that is copied elsewhere still tells what was asked, of which day, and what was left out.
 */
export function toCsv(shown: Shown, about: MapAbout): string {
  const own = [
    about.question,
    about.completeness,
    about.counts,
    about.filters,
    about.leftOut,
    String(about.revision),
    about.asAt,
    about.madeAt,
    about.address,
    about.whatThisIs,
    about.ifNotInIt,
  ];
  const rows = [...flowRows(shown), ...membershipRows(shown), ...partyRows(shown)];
  // A picture of nothing still says what was asked.
  const filled = rows.length === 0 ? [COLUMNS.map(() => '')] : rows;
  return [[...COLUMNS, ...ABOUT_COLUMNS], ...filled.map((row) => [...row, ...own])]
    .map((row) => row.map(cell).join(','))
    .join('\r\n');
}

function flowRows(shown: Shown): readonly (readonly string[])[] {
  const name = namesIn(shown);
  return shown.flows.map((flow) => [
    'flow',
    flow.id,
    name(flow.sender.party.id),
    name(flow.recipient.party.id),
    CERTAINTIES[flow.certainty],
    flow.carries.length === 0
      ? 'not stated'
      : listed(
          flow.carries.map(({ assertion, category }) =>
            assertion === 'INFERRED' ? `${category.name} (inferred)` : category.name,
          ),
        ),
    listed(flow.excludes.map(({ category }) => category.name)),
    listed(flow.purposes.map(({ purpose }) => purpose.name)),
    listed(flow.agreements.map(({ agreement }) => agreement.title)) || 'none in this register',
    STATES[flow.validity],
    flow.unsaid ? 'not said' : 'yes',
    listed(flow.statements.map(({ id }) => id)),
  ]);
}

function membershipRows(shown: Shown): readonly (readonly string[])[] {
  const name = namesIn(shown);
  return shown.memberships.map((membership) => [
    'member of hub',
    membershipId(membership),
    name(membership.memberId),
    name(membership.hubId),
    membership.assertion === 'INFERRED' ? 'inferred' : 'stated',
    '',
    '',
    '',
    '',
    STATES[membership.state],
    '',
    listed(membership.statements.map(({ id }) => id)),
  ]);
}

/** Parties that no flow and no membership of the picture names. */
function partyRows(shown: Shown): readonly (readonly string[])[] {
  const named = new Set([
    ...shown.flows.flatMap(({ sender, recipient }) => [sender.party.id, recipient.party.id]),
    ...shown.memberships.flatMap(({ memberId, hubId }) => [memberId, hubId]),
  ]);
  return shown.parties
    .filter(({ id }) => !named.has(id))
    .map((party) => [
      'party',
      party.id,
      party.name,
      '',
      'no flow of it is shown',
      '',
      '',
      '',
      '',
      STATES[party.standing.state],
      '',
      '',
    ]);
}

function namesIn({ parties }: Shown): (id: string) => string {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

const CERTAINTIES: Readonly<Record<Shown['flows'][number]['certainty'], string>> = {
  STATED: 'stated',
  STATED_PART: 'part of it stated',
  STATED_WIDER: 'may include it',
  INFERRED: 'inferred',
  NOT_STATED: 'not stated',
  EXCLUDED: 'not in this flow',
};

const STATES: Readonly<Record<Shown['flows'][number]['validity'], string>> = {
  CURRENT: 'current',
  UNKNOWN: 'not known',
  ENDED: 'ended',
  NOT_BEGUN: 'not begun',
};

function listed(parts: readonly string[]): string {
  return parts.join('; ');
}

/** Quoted, and never a formula to a spreadsheet. */
function cell(words: string): string {
  const safe = /^[=+\-@\t\r＝＋－＠]/u.test(words) ? `'${words}` : words;
  return `"${safe.replaceAll('"', '""')}"`;
}
