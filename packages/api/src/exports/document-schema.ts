const TEXT = { type: 'string' } as const;
const TEXTS = { type: 'array', items: TEXT } as const;

/** An object with exactly these properties, those named in `optional` if they are there. */
function exactly(
  properties: Readonly<Record<string, object>>,
  optional: readonly string[] = [],
): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const EVIDENCE = exactly({
  statement: { ...TEXT, description: 'The number of the statement, like S088.' },
  section: TEXT,
  anchor: { ...TEXT, description: 'A few words of the notice by which the place is found.' },
  says: { ...TEXT, description: 'The assertion in the register’s own words.' },
});

const CELL = {
  description: 'What is not known is null, an empty list, or left out.',
  anyOf: [TEXT, { type: 'number' }, { type: 'null' }, TEXTS, { type: 'array', items: EVIDENCE }],
};

const ABOUT = exactly(
  {
    title: { ...TEXT, description: 'What was asked, in words.' },
    revision: { type: 'integer', description: 'The revision of the register that all is from.' },
    asAt: { ...TEXT, format: 'date', description: 'The day asked about.' },
    madeAt: { ...TEXT, format: 'date-time' },
    address: { ...TEXT, description: 'Under which the same question can be asked again.' },
    parameters: { type: 'object', additionalProperties: TEXT },
    rows: { type: 'integer', description: 'How many rows the answer has.' },
    cut: { type: 'boolean', description: 'Whether the answer was cut; rowsWords says how.' },
    rowsWords: TEXT,
    completeness: exactly({
      verdict: { enum: ['UNKNOWN', 'INCOMPLETE', 'COMPLETE'] },
      words: TEXTS,
      counts: TEXTS,
    }),
    sourceWords: TEXT,
    safetyWords: TEXT,
    neverFilled: {
      ...TEXTS,
      description: 'Columns for which a register of published notices holds nothing.',
    },
  },
  ['neverFilled'],
);

/** JSON Schema of every export in JSON, so that what reads one back can check that it is whole. */
export const EXPORT_DOCUMENT_SCHEMA: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'An answer of Sharing Atlas as a table',
  description: 'Keys of rows are those of columns, which gives their names for people.',
  ...exactly({
    about: ABOUT,
    columns: { type: 'object', additionalProperties: TEXT },
    rows: { type: 'array', items: { type: 'object', additionalProperties: CELL } },
  }),
};
