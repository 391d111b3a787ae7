/** How large the generated answer is. */
export const rowsOfLarge = 2_000;
export const categoriesOfLarge = 30;

/** An answer of the matrix far larger than the register's own, to see how the table bears it. */
export function largeMatrix(rowCount: number = rowsOfLarge) {
  const statements = [
    { id: 'S001', section: 'Who receives it', line: 1, anchor: 'a few words', notice: notice() },
  ];
  const categories = Array.from({ length: categoriesOfLarge }, (_, at) => ({
    id: `cat:c${at}`,
    name: `Category ${at}`,
    classes: [{ gdprClass: 'PERSONAL', holds: 'IS' }],
    broader: at % 5 === 0 ? [] : [{ id: `cat:c${at - (at % 5)}`, name: 'Wider', broader: [] }],
  }));
  const rows = Array.from({ length: rowCount }, (_, at) => ({
    role: 'OTHER_BODY',
    partyCertainty: 'NAMED',
    categoriesNotStated: at % 2 === 1,
    openWords: [],
    party: {
      id: `org:r${at}`,
      name: `Recipient ${String(at).padStart(4, '0')}`,
      kind: 'ORGANISATION',
      openWords: null,
      members: [],
    },
    flow: { id: `flow:f${at}`, passage: 'Passage', verb: 'may', condition: null },
    statements,
    cells:
      at % 2 === 1
        ? []
        : categories.map(({ id }) => ({
            categoryId: id,
            certainty: 'STATED',
            partExcluded: false,
            conditions: [],
            statements,
          })),
  }));
  return {
    data: {
      matrix: {
        __typename: 'Matrix',
        asAt: '2026-11-22',
        from: { id: 'org:large', name: 'A large sender' },
        categories,
        rows,
        rowsNotShown: 0,
        recipients: rowCount,
        statedRecipients: rowCount / 2,
        notInForceFlows: [],
        notKnownToFilter: [],
        flowsCompleteness: { verdict: 'INCOMPLETE', reasons: [] },
      },
    },
  };
}

function notice() {
  return { id: 'source:large', title: 'A large notice' };
}
