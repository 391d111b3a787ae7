import { describe, expect, it } from 'vitest';
import {
  type CategoryCertainty,
  completenessOf,
  type Dimension,
  headline,
  type PartyCertainty,
  verdictWords,
} from '../src/index.ts';

function answerOf(
  dimension: Dimension,
  ...rows: readonly (readonly [CategoryCertainty, PartyCertainty])[]
) {
  return completenessOf(
    rows.map(([certainty, partyCertainty], index) => ({
      flowId: `flow-${index}`,
      classification: { certainty, apart: null, because: [], partExcluded: [] },
      partyCertainty,
      openPartyList: null,
      openCategoryLists: [],
      validity: 'CURRENT',
      statementIds: ['A001'],
    })),
    dimension,
    [],
  );
}

describe('the headline about one party', () => {
  it('claims nothing of a body of whose kind alone a notice speaks', () => {
    const source = answerOf('ONE_SOURCE', ['STATED', 'MAY_BE_INSTANCE']);
    expect(headline(source, 'Grades', 'North Police', 'the trust')).toBe(
      'No statement says that North Police supplies grades to the trust. That is not the same as “it does not”. A notice says it of a kind of body; nothing says that North Police is meant.',
    );
    const recipient = answerOf('ONE_RECIPIENT', ['STATED', 'MAY_BE_INSTANCE']);
    expect(headline(recipient, 'Grades', 'the trust', 'North Police')).toBe(
      'No statement says that North Police receives grades from the trust. That is not the same as “it does not”. A notice says it of a kind of body; nothing says that North Police is meant.',
    );
  });

  it('does not say that a body is left out if only its kind is', () => {
    const answer = answerOf('ONE_RECIPIENT', ['EXCLUDED', 'MAY_BE_INSTANCE']);
    expect(headline(answer, 'Grades', null, 'North Police')).toMatch(/^No statement says/);
  });

  it('says what is said of the body itself, whatever is said of its kind', () => {
    const answer = answerOf(
      'ONE_RECIPIENT',
      ['EXCLUDED', 'NAMED'],
      ['STATED', 'MAY_BE_INSTANCE'],
      ['NOT_STATED', 'NAMED'],
    );
    expect(headline(answer, 'Grades', null, 'North Police')).toBe(
      'The notice says that grades is left out of a flow to North Police. Another flow may carry it.',
    );
    expect(verdictWords(answer)).toBe('1 said not to be sent');
    const stated = answerOf('ONE_RECIPIENT', ['STATED', 'NAMED'], ['STATED', 'MAY_BE_INSTANCE']);
    expect(headline(stated, 'Grades', null, 'North Police')).toBe(
      'It is stated that North Police receives grades.',
    );
    expect(verdictWords(stated)).toBe('1 stated');
  });
});
