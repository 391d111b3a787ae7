import type { Day } from '@sharing-atlas/model';
import type { Check, Hit } from '../check.ts';
import type { CheckedRegister, RegisterFacts } from '../facts.ts';
import { basesOf, dateInWords, ofKind, together, usesOf } from '../reads.ts';
import { ukGdpr } from '../rules.ts';

/** From this day a controller has to offer a way to complain to it (DPA 2018 s.164A). */
const COMPLAINTS_SINCE = '2026-06-19';

/** Something that Articles 13 and 14 ask for is absent from this notice. */
export const informationAbsent: Check = {
  id: 'information-absent',
  title: 'Something that people are to be told is absent from this notice',
  grade: 'GAP',
  rule: ukGdpr(
    'Art 13(1)(f), 13(2), 14(1)(f), 14(2)',
    'Among what people are told: each right that they have, transfers to other countries, whether they must give the data, and decisions taken by machine.',
  ),
  mend: 'Say it in this notice, or say in which other notice it stands.',
  notIf:
    'It stands in another notice that this one points to and that was not read for this register, or there is nothing to tell.',
  *find(facts, asAt) {
    for (const register of facts.registers) {
      for (const { part, words, aboutIds = [], statementIds = [] } of [
        ...rights(facts, register),
        ...whatElse(facts, register),
      ]) {
        yield {
          registerId: register.id,
          subjectId: register.noticeId,
          part,
          aboutIds,
          statementIds,
          words,
        };
      }
      yield* goodPractice(facts, register, asAt);
    }
  },
};

interface Absent {
  readonly part: string;
  readonly words: string;
  readonly aboutIds?: readonly string[];
  readonly statementIds?: readonly string[];
}

/** Rights that Article 13(2)(b) to (d) asks for, by the article that gives each. */
const RIGHTS_TO_TELL = ['Art 15', 'Art 16', 'Art 17', 'Art 18', 'Art 20', 'Art 21(1)', 'Art 77'];

function rights(facts: RegisterFacts, register: CheckedRegister): Absent[] {
  const offers = facts.from(register.noticeId, 'OFFERS');
  const reliesOnConsent = usesOf(facts, register).some((use) =>
    basesOf(facts, use, 'ART6').some(({ basis }) => basis.reference.endsWith('6(1)(a)')),
  );
  const toTell = [...RIGHTS_TO_TELL, ...(reliesOnConsent ? ['Art 7(3)'] : [])];
  const allBut = offers.filter(({ allOthers }) => allOthers);
  return [...facts.all('Right').values()]
    .filter(({ articles }) => articles.some((article) => toTell.includes(article)))
    .filter(({ id }) => !offers.some(({ to }) => to === id))
    .map((right) => ({
      part: right.id,
      aboutIds: [right.id],
      statementIds: right.articles.includes('Art 20')
        ? together(...allBut.map(({ statementIds }) => statementIds))
        : [],
      words: `Absent from this notice: ${right.name.toLowerCase()} (${right.articles.join(', ')}).`,
    }));
}

function whatElse(facts: RegisterFacts, register: CheckedRegister): Absent[] {
  const kinds = new Set(facts.own('Commitment', register.id).map(({ kind }) => kind));
  const absent: Absent[] = [];
  if (facts.from(register.noticeId, 'TRANSFERS').length === 0) {
    absent.push({
      part: 'transfers',
      words: 'Absent from this notice: whether data leave the United Kingdom (Art 13(1)(f)).',
    });
  }
  if (!kinds.has('AUTOMATED_DECISIONS')) {
    absent.push({
      part: 'automated-decisions',
      words:
        'Absent from this notice: whether decisions are taken by machine alone (Art 13(2)(f)).',
    });
  }
  if (!kinds.has('MUST_PROVIDE')) {
    absent.push({
      part: 'must-provide',
      words:
        'Absent from this notice: whether people must give the data, and what follows if they do not (Art 13(2)(e)).',
    });
  }
  return absent;
}

function* goodPractice(facts: RegisterFacts, register: CheckedRegister, asAt: Day): Generator<Hit> {
  const notice = facts.all('Source').get(register.noticeId);
  const common = { registerId: register.id, subjectId: register.noticeId, aboutIds: [] };
  if (notice?.validFrom === null) {
    yield {
      ...common,
      part: 'date',
      statementIds: [],
      grade: 'REVIEW',
      words:
        'The notice has no date and no version. That is good practice; Articles 13 and 14 do not ask for it.',
    };
  }
  const contacts = facts.own('Contact', register.id);
  const takesComplaints = contacts.some(({ matters }) =>
    matters.includes('COMPLAINT_TO_CONTROLLER'),
  );
  if (asAt < COMPLAINTS_SINCE || takesComplaints) return;
  const queries = contacts.filter(({ matters }) => matters.includes('QUERY'));
  const shared = queries[0]?.statementIds.filter((id) =>
    queries.every(({ statementIds }) => statementIds.includes(id)),
  );
  yield {
    ...common,
    part: 'complaint-to-controller',
    statementIds: ofKind(facts, shared ?? [], 'CONTACT'),
    words: 'Absent from this notice: how to complain to the controller itself.',
    toConfirm: `That section 164A of the Data Protection Act 2018 is in force since ${dateInWords(COMPLAINTS_SINCE)}.`,
  };
}
