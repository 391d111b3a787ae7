import { describe, expect, it } from 'vitest';
import {
  apartWords,
  type CategoryCertainty,
  type ClassifiedFlow,
  certaintyWords,
  completenessOf,
  completenessWords,
  type Dimension,
  goingHeadline,
  goingVerdictWords,
  headline,
  inSentence,
  type PartyCertainty,
  publishersNamed,
  reasonWords,
  silence,
  verdictWords,
} from '../src/index.ts';

function classified(
  certainty: CategoryCertainty,
  partyCertainty: PartyCertainty,
  index = 0,
): ClassifiedFlow {
  return {
    flowId: `flow-${index}`,
    registerId: 'register:a',
    partyId: `party-${index}`,
    classification: { certainty, apart: null, because: [], partExcluded: [] },
    partyCertainty,
    otherEndCertainty: 'NAMED',
    onlyMayMeetFilter: false,
    hasOnlyNoticeWideBasis: false,
    openPartyList: null,
    openCategoryLists: [],
    validity: 'CURRENT',
    statementIds: ['A001'],
  };
}

function answerOf(
  dimension: Dimension,
  ...rows: readonly (readonly [CategoryCertainty, PartyCertainty])[]
) {
  return completenessOf(
    rows.map(([certainty, party], index) => classified(certainty, party, index)),
    dimension,
  );
}

describe('the headline where only a part of the category is stated', () => {
  it.each([
    ['ONE_RECIPIENT', null, 'B', 'It is stated that B receives a part of grades.'],
    ['ONE_SOURCE', 'B', null, 'It is stated that B supplies a part of grades.'],
    ['RECIPIENTS', null, null, '1 recipient is stated to receive a part of grades.'],
    ['SOURCES', null, null, '1 source is stated to supply a part of grades.'],
  ] as const)('of %s says so', (dimension, sender, recipient, words) => {
    const part = answerOf(dimension, ['STATED_PART', 'NAMED']);
    expect(headline(part, 'Grades', sender, recipient)).toBe(words);
    const whole = answerOf(dimension, ['STATED_PART', 'NAMED'], ['STATED', 'NAMED']);
    expect(headline(whole, 'Grades', sender, recipient)).not.toMatch(/a part/);
  });
});

function listing(...registerIds: readonly string[]) {
  return { listedIn: new Set(registerIds), publisherOf: (id: string) => `Trust ${id.slice(-1)}` };
}

const LISTED = listing('register:a');

describe('what the notices are silent on', () => {
  const flowOf = (registerId: string, certainty: CategoryCertainty | null, index: number) => {
    const flow = { ...classified('NOT_STATED', 'NAMED', index), registerId };
    const apart = certainty === null ? 'NOT_ON_LIST' : null;
    return { ...flow, classification: { ...flow.classification, certainty, apart } } as const;
  };

  it('tells the list of each of its own recipients, with their number', () => {
    const both = completenessOf(
      [
        flowOf('register:a', 'NOT_STATED', 1),
        flowOf('register:a', 'NOT_STATED', 2),
        flowOf('register:b', null, 3),
      ],
      'RECIPIENTS',
    );
    expect(silence(both, LISTED)).toBe(
      '1 recipient is recorded in the notice of Trust b; what it receives is not. That notice’s list of what it holds does not name this category, so whether it goes to them is not known. 2 recipients are recorded in the notice of Trust a; what they receive is not. The category is on that notice’s list of what it holds. Nothing says that it goes to them, or that it does not.',
    );
  });

  it('says nothing of the list of a notice of which no flow is in the answer', () => {
    const undecided = [{ id: 'flow-2', registerId: 'register:b', statementIds: ['B001'] }];
    const one = completenessOf([flowOf('register:a', 'NOT_STATED', 1)], 'RECIPIENTS', {
      undecided,
    });
    expect(silence(one, LISTED)).toMatch(
      /^Of 1 flow the notice of Trust b does not say what was asked for\. 1 recipient is recorded in the notice of Trust a; /,
    );
    expect(silence(one, LISTED)).not.toContain('does not name');
  });

  it('tells of many notices together: those that list it, and those that do not', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `register:${name}`);
    const many = completenessOf(
      names.map((id, index) => flowOf(id, id === 'register:a' ? 'NOT_STATED' : null, index)),
      'RECIPIENTS',
    );
    expect(publishersNamed(many)).toEqual([]);
    expect(silence(many, LISTED)).toBe(
      '6 recipients are recorded in 6 notices; what they receive is not. Their lists of what they hold do not name this category, so whether it goes to them is not known. 1 recipient is recorded in 1 notice; what it receives is not. The category is on that notice’s list of what it holds. Nothing says that it goes to them, or that it does not.',
    );
  });
});

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

describe('the headline about all parties', () => {
  const twice = answerOf('RECIPIENTS', ['STATED', 'NAMED'], ['STATED', 'NAMED']);
  const oneParty = completenessOf(
    ['flow-1', 'flow-2'].map((flowId) => ({ ...classified('STATED', 'NAMED'), flowId })),
    'RECIPIENTS',
  );

  it('counts recipients, and tells their flows where there are more', () => {
    expect(headline(twice, 'Grades', 'the trust', null)).toBe(
      '2 recipients are stated to receive grades from the trust.',
    );
    expect(headline(oneParty, 'Grades', 'the trust', null)).toBe(
      '1 recipient (in 2 flows) is stated to receive grades from the trust.',
    );
    expect(verdictWords(oneParty)).toBe('1 stated in 2 flows');
  });

  it('tells who is not named', () => {
    const sources = answerOf('SOURCES', ['STATED', 'NAMED'], ['STATED', 'UNNAMED']);
    expect(headline(sources, 'Grades', null, 'the trust')).toBe(
      '2 sources (1 of them not named) are stated to supply grades to the trust.',
    );
  });

  it('tells that a reason concerns more flows than recipients', () => {
    const silent = completenessOf(
      ['flow-1', 'flow-2'].map((flowId) => ({ ...classified('NOT_STATED', 'NAMED'), flowId })),
      'RECIPIENTS',
    );
    expect(silent.reasons.map((reason) => reasonWords(reason, 'RECIPIENTS'))).toEqual([
      'flows to 1 recipient whose categories are not stated',
    ]);
    expect(silence(silent, LISTED)).toMatch(/^1 recipient is recorded; what it receives is not\./);
  });

  it('does not call a body that is named a kind of body, where only its kind is spoken of', () => {
    const mayBe = answerOf('ONE_RECIPIENT', ['STATED', 'MAY_BE_INSTANCE']);
    expect(mayBe.reasons.map((reason) => reasonWords(reason, 'ONE_RECIPIENT'))).toContain(
      'recipient given only as a kind of body, or not named',
    );
  });

  it('tells flows that only may be of the one asked about from those that are', () => {
    const mayBe = answerOf('ONE_RECIPIENT', ['NOT_STATED', 'MAY_BE_INSTANCE']);
    expect(silence(mayBe, LISTED)).toMatch(
      /^1 flow may be of these, and nothing says so; what it carries is not stated\./,
    );
    expect(silence(mayBe, LISTED)).not.toContain('recipient is recorded');
  });

  it('limited to what the notice does not say, still tells that the category is held', () => {
    const undecided = ['flow-1', 'flow-2'].map((id) => ({
      id,
      registerId: 'register:a',
      statementIds: ['A001'],
    }));
    const limited = completenessOf([], 'RECIPIENTS', { undecided });
    expect(silence(limited, LISTED)).toBe(
      'Of 2 flows the notice does not say what was asked for. The category is on the notice’s list of what it holds. Nothing says that it goes to them, or that it does not.',
    );
    expect(silence(limited, listing())).toContain('does not name this category');
    expect(completenessWords(limited)).toContain(
      'Of 2 flows the notice does not say what was asked for.',
    );
    expect(headline(limited, 'Grades', 'the trust', null, 'about “parent”')).toBe(
      'No statement says who receives grades from the trust in flows about “parent”. That is not the same as nobody.',
    );
  });
});

describe('the headline of what goes', () => {
  const going = (flows: number, parties: number, stated: number) => ({
    all: { flows, parties },
    stated: { flows: stated, parties: stated },
  });

  it('never says nought where nothing is stated', () => {
    expect(goingVerdictWords('UNKNOWN', 0, 0)).toBe('Not known');
    expect(goingVerdictWords('INCOMPLETE', 3, 1)).toBe('3 stated, 1 left out, more possible');
    expect(goingVerdictWords('COMPLETE', 2, 0)).toBe('2 stated');
  });

  it('counts flows and recipients, and tells of how many it is stated what they carry', () => {
    expect(goingHeadline(going(30, 28, 2), { sender: 'the trust', recipient: null })).toBe(
      '30 flows from the trust to 28 recipients are recorded. What 2 of them carry is stated, at least in part; what the others carry is not.',
    );
    expect(goingHeadline(going(1, 1, 1), { sender: 'the trust', recipient: 'the court' })).toBe(
      '1 flow from the trust to the court is recorded. What it carries is stated, at least in part.',
    );
  });

  it('says what the question is limited to, and of how many flows it is not said', () => {
    const asked = { sender: 'the trust', recipient: null, limits: 'for the purpose “Checks”' };
    expect(goingHeadline({ ...going(0, 0, 0), notKnown: 32 }, asked)).toBe(
      'No flow from the trust for the purpose “Checks” is in this register. That is not the same as nothing. Of 32 flows the notice does not say what was asked for.',
    );
    expect(goingHeadline(going(3, 2, 0), asked)).toMatch(
      /^3 flows from the trust to 2 recipients for the purpose “Checks” are recorded\./,
    );
  });

  it('counts apart what had ended, and kinds of body that the one asked about is of', () => {
    const asked = { sender: 'the trust', recipient: 'North Police' };
    expect(goingHeadline({ ...going(0, 0, 0), notInForce: 1 }, asked)).toBe(
      'No flow from the trust to North Police is recorded for this date. That is not the same as nothing. 1 flow had ended or not begun on this date.',
    );
    const mayBe = { recipient: 2, sender: 1 };
    expect(goingHeadline({ ...going(0, 0, 0), mayBe }, asked)).toBe(
      'No flow from the trust to North Police is in this register. That is not the same as nothing. 2 flows to a kind of body that North Police is of are recorded; nothing says that it is meant. 1 flow from a kind of body that the trust is of is recorded; nothing says that it is meant.',
    );
  });

  it('never takes silence for nothing', () => {
    expect(goingHeadline(going(2, 1, 0), { sender: null, recipient: 'the court' })).toBe(
      '2 flows to the court are recorded. No statement says what they carry. That is not the same as nothing.',
    );
    expect(goingHeadline(going(0, 0, 0), { sender: 'the trust', recipient: 'the court' })).toBe(
      'No flow from the trust to the court is in this register. That is not the same as nothing.',
    );
  });
});

it('says that a party is named only where it is', () => {
  const silentOf = (party: PartyCertainty) =>
    certaintyWords('NOT_STATED', 'Name', [], 'RECIPIENTS', party);
  expect(silentOf('NAMED')).toMatch(/^The party is named; what it receives is not\./);
  expect(silentOf('KIND_NAMED')).toMatch(/^The kind of body is named; what it receives is not\./);
  expect(silentOf('UNNAMED')).toMatch(/^Neither the party is named nor what it receives\./);
  expect(apartWords('NOT_ON_LIST', 'SOURCES', 'UNNAMED')).toMatch(
    /^Neither the party is named nor what it supplies\./,
  );
});

it('does not lower the first letter of a proper name', () => {
  expect(['Health information', 'Home Office number', 'NHS number'].map(inSentence)).toEqual([
    'health information',
    'Home Office number',
    'NHS number',
  ]);
});
