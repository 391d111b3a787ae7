import {
  type CardKind,
  type ClassMark,
  isMarked,
  type LineCertainty,
  type Scene,
} from './scene.ts';

export type LegendMark =
  | { readonly type: 'LINE'; readonly line: LineCertainty | 'MEMBERSHIP' }
  | { readonly type: 'CLASS'; readonly mark: ClassMark }
  | { readonly type: 'SHAPE'; readonly shape: CardKind | 'ENDED' };

export interface LegendItem {
  readonly mark: LegendMark;
  readonly words: string;
  /** How many of the scene's lines or parties wear this mark, before folding. */
  readonly count: number;
}

const FLOWS: readonly (readonly [LineCertainty, string])[] = [
  ['STATED', 'stated'],
  ['STATED_PART', 'part of it stated'],
  ['NOT_STATED', 'categories not stated'],
  ['STATED_WIDER', 'may include it'],
  ['INFERRED', 'inferred'],
  ['EXCLUDED', 'not in the flow'],
];

const SHAPES: readonly (readonly [readonly CardKind[], string])[] = [
  [['ORGANISATION'], 'named body'],
  [['CLASS', 'CONCEPT'], 'kind of body, none named'],
  [['TEAM'], 'team'],
  [['HUB'], 'hub'],
  [['SYSTEM'], 'system, not a body'],
  [['SUBJECT'], 'person or family'],
  [['UNNAMED'], 'not named'],
  [['FLOW'], 'flow'],
  [['AGREEMENT'], 'agreement'],
  [['BIN'], 'apart: not stated, or none recorded'],
];

/** An item in words, with its count where it counts lines. */
export function legendWords({ mark, words, count }: LegendItem): string {
  return mark.type === 'LINE' ? `${words} ${count}` : words;
}

/**
 * The legend of a scene: lines first, all of them, because a nought tells something too; then the
 * classes and shapes that are there.
 */
export function legendOf(scene: Scene): readonly LegendItem[] {
  const flows = scene.lines.filter((line) => line.kind === 'FLOW');
  const lineItems = FLOWS.map(([line, words]) => ({
    mark: { type: 'LINE' as const, line },
    words: line === 'NOT_STATED' && scene.lens === 'HUB' ? 'shares, categories not stated' : words,
    count: new Set(
      flows.filter((flow) => flow.certainty === line).flatMap(({ flowIds }) => flowIds),
    ).size,
  })).filter((item) => item.count > 0 || item.mark.line !== 'STATED_PART');
  const members = scene.lines.filter((line) => line.kind === 'MEMBERSHIP').length;
  const membership = {
    mark: { type: 'LINE' as const, line: 'MEMBERSHIP' as const },
    words: scene.lens === 'AGREEMENTS' ? 'party to the agreement' : 'member of hub',
    count: members,
  };
  // A hub is about who belongs to it, and then about what is not said.
  const notStatedFirst = [...lineItems].sort(
    (a, b) => Number(b.mark.line === 'NOT_STATED') - Number(a.mark.line === 'NOT_STATED'),
  );
  const lines =
    scene.lens === 'HUB'
      ? [membership, ...notStatedFirst]
      : [...lineItems, ...(members > 0 ? [membership] : [])];
  return [...lines, ...classItems(scene), ...shapeItems(scene)];
}

function classItems(scene: Scene): readonly LegendItem[] {
  const words = { S9: 'special category', C10: 'criminal offence' } as const;
  return (['S9', 'C10'] as const)
    .map((mark) => ({
      mark: { type: 'CLASS' as const, mark },
      words: words[mark],
      count:
        scene.lines.filter((line) => line.marks?.includes(mark)).length +
        scene.parties.filter((party) => party.marks.includes(mark)).length,
    }))
    .filter((item) => item.count > 0);
}

function shapeItems(scene: Scene): readonly LegendItem[] {
  const items: LegendItem[] = SHAPES.flatMap(([kinds, words]) => {
    const count = scene.parties.filter((party) => kinds.includes(party.kind)).length;
    const shape = kinds[0];
    return count > 0 && shape ? [{ mark: { type: 'SHAPE', shape }, words, count }] : [];
  });
  const ended = scene.parties.filter((party) => isMarked(party) && party.state === 'ENDED').length;
  return ended > 0
    ? [
        ...items,
        { mark: { type: 'SHAPE', shape: 'ENDED' }, words: 'ended or renamed', count: ended },
      ]
    : items;
}
