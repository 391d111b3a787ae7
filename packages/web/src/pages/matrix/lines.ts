import { type PartyKind, partyKindWords } from '../../components/party-kind.ts';
import { plural, quoted } from '../../text/words.ts';
import type { MatrixCell, MatrixRow } from './types.ts';

/** A recipient by one flow, with what the table needs of it at hand. */
export interface Recipient {
  /** Flow and party: one flow can have several recipients. */
  readonly id: string;
  readonly name: string;
  readonly partyId: string;
  readonly flowId: string;
  readonly kind: PartyKind;
  /** What stands under the name: role, verb, condition, passage. */
  readonly remark: string;
  readonly row: MatrixRow;
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

export interface RecipientGroup {
  readonly id: GroupId;
  readonly name: string;
  readonly recipients: readonly Recipient[];
}

export type GroupId = (typeof groupIds)[number];

/** The kinds of recipient in the order of the table. */
export const groupIds = ['named', 'hub', 'kind', 'team', 'system', 'family', 'unnamed'] as const;

export const groupNames: Record<GroupId, string> = {
  named: 'Named bodies',
  hub: 'Through a hub',
  kind: 'Kinds of body',
  team: 'Teams and departments',
  system: 'Systems',
  family: 'The family',
  unnamed: 'Not named',
};

const groupOfKind: Record<PartyKind, GroupId> = {
  ORGANISATION: 'named',
  HUB: 'hub',
  CLASS: 'kind',
  CONCEPT: 'kind',
  TEAM: 'team',
  SYSTEM: 'system',
  SUBJECT: 'family',
  UNNAMED: 'unnamed',
};

const roleWords: Record<MatrixRow['role'], string | null> = {
  OTHER_BODY: null,
  PROCESSOR: 'processor',
  OWN_TEAM: 'within the sender',
};

/** The rows of the answer, ready for the table. */
export function recipientsOf(rows: readonly MatrixRow[]): readonly Recipient[] {
  const times = new Map<string, number>();
  for (const { party } of rows) {
    if (party) times.set(party.id, (times.get(party.id) ?? 0) + 1);
  }
  return rows.flatMap((row): Recipient[] => {
    const { party, flow } = row;
    if (!party || !flow) return [];
    const passage = (times.get(party.id) ?? 0) > 1 ? `passage ${quoted(flow.passage)}` : null;
    const verb = flow.verb === null ? null : quoted(flow.verb);
    const parts = [roleWords[row.role], hubWords(party), passage, verb, flow.condition];
    return [
      {
        id: `${flow.id}>${party.id}`,
        name: party.name,
        partyId: party.id,
        flowId: flow.id,
        kind: party.kind,
        remark: parts.filter((part) => part !== null).join('; '),
        row,
        cells: new Map(row.cells.map((cell) => [cell.categoryId, cell])),
      },
    ];
  });
}

/** A hub without members in the register has members that are not known, not none. */
function hubWords({ kind, members, openWords }: NonNullable<MatrixRow['party']>): string | null {
  if (kind !== 'HUB') return null;
  if (members.length === 0) return 'members not in this register';
  return `${plural(members.length, 'member')}${openWords === null ? '' : ', list open'}`;
}

interface RecipientFilter {
  readonly role: MatrixRow['role'] | null;
  readonly kind: GroupId | null;
  readonly text: string;
}

/** Those that the filter lets through; the text is looked for in name, kind and remark. */
export function filtered(
  recipients: readonly Recipient[],
  { role, kind, text }: RecipientFilter,
): readonly Recipient[] {
  const wanted = text.trim().toLocaleLowerCase('en-GB');
  return recipients.filter(
    (each) =>
      (role === null || each.row.role === role) &&
      (kind === null || groupOfKind[each.kind] === kind) &&
      (wanted === '' ||
        `${each.name} ${partyKindWords[each.kind]} ${each.remark}`
          .toLocaleLowerCase('en-GB')
          .includes(wanted)),
  );
}

/** By kind of recipient, those of which something is said first, then by name. */
export function grouped(recipients: readonly Recipient[]): readonly RecipientGroup[] {
  return groupIds
    .map((id) => ({
      id,
      name: groupNames[id],
      recipients: recipients
        .filter(({ kind }) => groupOfKind[kind] === id)
        .sort((a, b) => b.cells.size - a.cells.size || a.name.localeCompare(b.name, 'en-GB')),
    }))
    .filter((group) => group.recipients.length > 0);
}

/** What is drawn one under the other. */
export type Line =
  | { readonly kind: 'group'; readonly id: string; readonly group: RecipientGroup }
  | { readonly kind: 'row'; readonly id: string; readonly recipient: Recipient }
  | { readonly kind: 'card'; readonly id: string; readonly recipient: Recipient };

/** Groups, the rows of those that are open, and the card under the row that it belongs to. */
export function linesOf(
  groups: readonly RecipientGroup[],
  folded: readonly GroupId[],
  cardAt: string | null,
): readonly Line[] {
  return groups.flatMap((group): Line[] => [
    { kind: 'group', id: group.id, group },
    ...(folded.includes(group.id) ? [] : group.recipients).flatMap((recipient): Line[] => {
      const row = { kind: 'row', id: recipient.id, recipient } as const;
      return recipient.id === cardAt
        ? [row, { kind: 'card', id: `card ${recipient.id}`, recipient }]
        : [row];
    }),
  ]);
}
