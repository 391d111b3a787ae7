import type { CitedStatement, Role, Row } from './rows.ts';

/** A row, and the members through which a hub is reached. */
export interface Nested {
  row: Row;
  members: readonly Row[];
}

/** Rows of one passage with one certainty. */
export interface Band {
  key: string;
  passage: string;
  sender: string;
  /** Purposes that every row of the band is for. */
  purposes: readonly { name: string; statements: readonly CitedStatement[] }[];
  /** The notice's words that leave the list of recipients open. */
  openWords: string | null;
  rows: readonly Nested[];
}

/** Parties, each once, and the rows that they stand in: one party can have several. */
export interface Size {
  parties: number;
  rows: number;
}

export interface Group {
  role: Role;
  /** Rows that stand for themselves: members of a hub are not counted beside it. */
  size: Size;
  /** How many members of which hubs are named. */
  reached: readonly { hub: string; members: number }[];
  bands: readonly Band[];
}

const roles: readonly Role[] = ['OTHER_BODY', 'PROCESSOR', 'OWN_TEAM'];

/**
 * The rows of an answer as they are shown: by role, by certainty, by passage, with the members of
 * a hub under their hub. The order is the API's: nothing is sorted here.
 */
export function groupsOf(rows: readonly Row[]): Group[] {
  return roles.flatMap((role) => {
    const nested = nest(rows.filter((row) => row.role === role));
    if (nested.length === 0) return [];
    return [{ role, size: sizeOf(nested), reached: reachedIn(nested), bands: bandsOf(nested) }];
  });
}

/** Puts members under the hub of the same flow; a member without its hub stands for itself. */
export function nest(rows: readonly Row[]): Nested[] {
  const hubOf = (row: Row) =>
    row.partyCertainty === 'MEMBER_OF_HUB' && row.through !== null
      ? `${row.flow?.id} ${row.through.id}`
      : null;
  const keyOf = (row: Row) => `${row.flow?.id} ${row.party?.id}`;
  const present = new Set(rows.filter((row) => hubOf(row) === null).map(keyOf));
  const isUnderHub = (row: Row) => {
    const hub = hubOf(row);
    return hub !== null && present.has(hub);
  };
  return rows
    .filter((row) => !isUnderHub(row))
    .map((row) => ({
      row,
      members: hubOf(row) === null ? rows.filter((other) => hubOf(other) === keyOf(row)) : [],
    }));
}

/** How many parties rows tell of; a row whose party is not in the register counts for itself. */
export function sizeOf(nested: readonly Nested[]): Size {
  return {
    parties: new Set(nested.map(({ row }) => row.party?.id ?? row.id)).size,
    rows: nested.length,
  };
}

export function reachedIn(nested: readonly Nested[]): Group['reached'] {
  return nested.flatMap(({ row, members }) =>
    members.length === 0 ? [] : [{ hub: row.party?.name ?? '', members: members.length }],
  );
}

function bandsOf(nested: readonly Nested[]): Band[] {
  const bands = new Map<string, Nested[]>();
  for (const each of nested) {
    const { certainty, flow } = each.row;
    const key = `${certainty} ${flow?.sender.party.id} ${flow?.passage}`;
    const band = bands.get(key);
    if (band) band.push(each);
    else bands.set(key, [each]);
  }
  return [...bands].map(([key, rows]) => ({
    key,
    passage: rows[0]?.row.flow?.passage ?? '',
    sender: rows[0]?.row.flow?.sender.party.name ?? '',
    purposes: sharedPurposes(rows),
    openWords: sharedOpenWords(rows),
    rows,
  }));
}

function sharedPurposes(rows: readonly Nested[]): Band['purposes'] {
  const [first, ...others] = rows;
  return (first?.row.flow?.purposes ?? [])
    .filter(({ purpose }) =>
      others.every(({ row }) => row.flow?.purposes.some((each) => each.purpose.id === purpose.id)),
    )
    .map(({ purpose, statements }) => ({ name: purpose.name, statements }));
}

function sharedOpenWords(rows: readonly Nested[]): string | null {
  const words = new Set(rows.map(({ row }) => row.flow?.openWords ?? null));
  const [only] = words;
  return words.size === 1 ? (only ?? null) : null;
}
