import type { MatrixCategory, MatrixCell, MatrixRow } from '../../../src/pages/matrix/types.ts';

type Broader = MatrixCategory['broader'][number];

/** A category whose wider ones are given from the nearest up: one path. */
export function category(id: string, ...up: string[]): MatrixCategory {
  const [first, second, third] = up;
  const top = third === undefined ? [] : [{ id: third, name: third }];
  const middle = second === undefined ? [] : [{ id: second, name: second, broader: top }];
  const broader: Broader[] =
    first === undefined ? [] : [{ id: first, name: first, broader: middle }];
  return { id, name: id, classes: [{ gdprClass: 'PERSONAL', holds: 'IS' }], broader };
}

export function statement(id: string): MatrixRow['statements'][number] {
  return {
    id,
    section: 'A section',
    line: 7,
    anchor: 'a few words',
    notice: { id: 'source:n', title: 'A notice' },
  };
}

export function cell(categoryId: string, given: Partial<MatrixCell> = {}): MatrixCell {
  const statements = [statement('S2')];
  return {
    categoryId,
    certainty: 'STATED',
    partExcluded: false,
    conditions: [],
    statements,
    ...given,
  };
}

type Party = NonNullable<MatrixRow['party']>;

export function party(name: string, kind: Party['kind'] = 'ORGANISATION'): Party {
  return { id: name, name, kind, openWords: null, members: [] };
}

/** A recipient of whose categories nothing is stated, unless cells are given. */
export function row(name: string, given: Partial<MatrixRow> = {}, flow = `to-${name}`): MatrixRow {
  return {
    role: 'OTHER_BODY',
    partyCertainty: 'NAMED',
    categoriesNotStated: given.cells === undefined,
    openWords: [],
    party: party(name),
    flow: { id: flow, passage: 'Passage', verb: null, condition: null },
    statements: [statement('S1')],
    cells: [],
    ...given,
  };
}
