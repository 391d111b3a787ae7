import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceOf } from '../../build/schema-reference.ts';
import { found } from '../../src/pages/query/reference.ts';

const SDL = `
  "Questions." type Query {
    "Who receives." who("What." what: ID!, "How many." first: Int = 20): [Answer!]!
    "Old." old: String @deprecated(reason: "Ask who.")
  }
  "An answer." union Answer = Row | Failure
  "A row." type Row { "How sure." certainty: Certainty! }
  "No answer." type Failure { "Why." message: String! }
  "How sure it is." enum Certainty { "Said." STATED }
`;

describe('the reference of a schema', () => {
  const types = referenceOf(SDL);
  const named = (name: string) => types.find((type) => type.name === name);

  it('has fields with arguments, what is left out and what goes', () => {
    expect(named('Query')?.fields).toEqual([
      expect.objectContaining({
        name: 'who',
        type: '[Answer!]!',
        typeName: 'Answer',
        args: [
          expect.objectContaining({ name: 'what', type: 'ID!', ifLeftOut: null }),
          expect.objectContaining({ name: 'first', ifLeftOut: '20' }),
        ],
      }),
      expect.objectContaining({ name: 'old', deprecated: 'Ask who.' }),
    ]);
  });

  it('says where each type is used, and what a union can be', () => {
    expect(named('Certainty')).toMatchObject({ kind: 'WORDS', usedIn: ['Row.certainty'] });
    expect(named('Answer')).toMatchObject({ oneOf: ['Row', 'Failure'], usedIn: ['Query.who'] });
    expect(named('Row')?.usedIn).toEqual(['Answer']);
  });

  it('finds types and fields by name or meaning, all words of it', () => {
    const names = (text: string) => found(types, text).map(({ type, field }) => [type.name, field]);
    expect(names('how sure')).toEqual([
      ['Certainty', null],
      ['Row', 'certainty'],
    ]);
    expect(names('  ')).toEqual([]);
  });

  it('has every type of the real schema', () => {
    const real = referenceOf(
      readFileSync(new URL('../../../api/schema.graphql', import.meta.url), 'utf8'),
    );
    expect(real.length).toBeGreaterThan(100);
    expect(real.filter(({ name, usedIn }) => name !== 'Query' && usedIn.length === 0)).toEqual([]);
  });
});
