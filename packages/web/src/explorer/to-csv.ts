import type { Shown } from './shown.ts';

const COLUMNS = [
  'flow',
  'from',
  'to',
  'certainty of the categories',
  'categories stated or inferred',
  'said not to be in it',
  'for',
  'agreement in this register',
  'state on the day',
  'statements',
] as const;

/** The flows that a picture shows, one a row, and the parties that no flow of it names. */
export function toCsv(shown: Shown): string {
  const names = new Map(shown.parties.map(({ id, name }) => [id, name]));
  const name = (id: string) => names.get(id) ?? id;
  const rows = shown.flows.map((flow) => [
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
    listed(flow.statements.map(({ id }) => id)),
  ]);
  const named = new Set(
    shown.flows.flatMap(({ sender, recipient }) => [sender.party.id, recipient.party.id]),
  );
  const alone = shown.parties
    .filter(({ id }) => !named.has(id))
    .map((party) => ['', party.name, '', 'no flow of it is shown', '', '', '', '', '', '']);
  return [COLUMNS, ...rows, ...alone].map((row) => row.map(cell).join(',')).join('\r\n');
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
