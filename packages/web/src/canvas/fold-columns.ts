import { bundlePairs, type Drawn, foldInto } from './fold-cards.ts';
import { groupBy } from './group-by.ts';
import type { FoldedParty, FoldedScene, Scene } from './scene.ts';
import { NOT_STATED_BIN } from './scene-category.ts';
import { KIND_PLURALS } from './words.ts';

/** Cards that one column holds before the largest of its groups folds. */
const MOST_IN_COLUMN = 12;
/** Above this number cards fold that have no more in common than their kind. */
const MOST_OF_ALL = 16;

/** Folds each column of a scene to what can be read at once: flows by passage, parties by kind. */
export function foldColumns(scene: Scene, start: Drawn, opened: ReadonlySet<string>): FoldedScene {
  let drawn = scene.lens === 'CATEGORY' ? intoBin(start) : start;
  const columns = [...new Set(drawn.parties.map(columnOf))].sort((a, b) => a - b);
  // Flows first: parties then fold by the flows that they still share.
  const flowsFirst = [...columns].sort(
    (a, b) => Number(holdsFlows(b, drawn)) - Number(holdsFlows(a, drawn)),
  );
  for (const column of flowsFirst) drawn = foldColumn(drawn, column, opened);
  const frames = scene.frames.flatMap(({ id, title }) => {
    const members = drawn.parties.filter(({ group }) => group === id).map((party) => party.id);
    return members.length === 0 ? [] : [{ id, title: `${title}: ${members.length}`, members }];
  });
  const lines = bundlePairs(drawn.lines, opened, scene.lens === 'CATEGORY' ? 2 : undefined);
  return { lens: scene.lens, parties: drawn.parties, lines, frames };
}

export function columnOf({ column }: Pick<FoldedParty, 'column'>): number {
  return column ?? 0;
}

function holdsFlows(column: number, { parties }: Drawn): boolean {
  return parties.some((party) => party.kind === 'FLOW' && columnOf(party) === column);
}

function foldColumn(start: Drawn, column: number, opened: ReadonlySet<string>): Drawn {
  let drawn = start;
  for (;;) {
    const here = drawn.parties.filter(
      (party) => columnOf(party) === column && party.folds.length === 0 && canFold(party),
    );
    const cards = drawn.parties.filter((party) => columnOf(party) === column).length;
    if (cards <= MOST_IN_COLUMN) return drawn;
    const near = neighboursIn(drawn);
    const keyOf = (party: FoldedParty) => groupKey(party, near);
    const wasOpened = (party: FoldedParty) => opened.has(foldId(column, keyOf(party)));
    const largestBy = (
      by: (party: FoldedParty) => string,
      except: (party: FoldedParty) => boolean = () => false,
    ) =>
      [
        ...groupBy(
          here.filter((party) => !except(party)),
          by,
        ),
      ]
        .filter(([key, members]) => members.length > 1 && !opened.has(foldId(column, key)))
        .sort(([a, one], [b, two]) => two.length - one.length || a.localeCompare(b))[0];
    const largest =
      largestBy(keyOf) ??
      (cards > MOST_OF_ALL ? largestBy(({ kind }) => kind, wasOpened) : undefined);
    const [key, members] = largest ?? [];
    const first = members?.[0];
    if (key === undefined || !members || !first) return drawn;
    drawn = foldInto(drawn, new Set(members.map(({ id }) => id)), {
      id: foldId(column, key),
      name: nameFor(first, members.length),
      kind: first.kind,
    });
  }
}

function canFold(party: FoldedParty): boolean {
  return !party.isFocus && party.kind !== 'BIN' && party.kind !== 'AGREEMENT';
}

/** Flows by passage; parties by kind, those first that hang on one and the same card. */
function groupKey(party: FoldedParty, near: ReadonlyMap<string, ReadonlySet<string>>): string {
  if (party.kind === 'FLOW') return `FLOW:${party.group ?? ''}`;
  const next = near.get(party.id);
  return next?.size === 1 ? `${party.kind}@${[...next].join('')}` : party.kind;
}

function neighboursIn({ lines }: Drawn): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map<string, Set<string>>();
  const join = (one: string, other: string) => {
    const known = near.get(one);
    if (known) known.add(other);
    else near.set(one, new Set([other]));
  };
  for (const { from, to } of lines) {
    join(from, to);
    join(to, from);
  }
  return near;
}

function foldId(column: number, key: string): string {
  return `fold:${column}:${key}`;
}

function nameFor(party: FoldedParty, count: number): string {
  const passage = party.kind === 'FLOW' ? party.group?.replace(/^passage:/u, '') : undefined;
  return `${passage || KIND_PLURALS[party.kind]}: ${count}`;
}

/** Parties of which only silent flows tell stand in the bin. */
function intoBin(drawn: Drawn): Drawn {
  const bin = drawn.parties.find(({ id }) => id === NOT_STATED_BIN);
  if (!bin) return drawn;
  const inside = drawn.parties.filter(({ group }) => group === NOT_STATED_BIN);
  const parties = drawn.parties.filter((party) => !inside.includes(party) && party !== bin);
  return {
    ...drawn,
    parties: [...parties, { ...bin, folds: inside.map(({ id }) => id) }],
  };
}
