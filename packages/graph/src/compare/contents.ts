import { type Day, isOver } from '@sharing-atlas/model';
import type { RegisterFacts } from '../findings/facts.ts';
import { flowsOf, quoted, senderOf, stateAt, usesOf } from '../findings/reads.ts';
import { distinct, type Entry, given, type Matter, merged, UNDATED } from './entry.ts';

/** The categories that a notice lists as held, and those that its flows are said to carry. */
export const categories: Matter = {
  id: 'CATEGORIES',
  title: 'Categories of data',
  absent: 'Not stated here',
  note: 'That a notice lists a category as held does not say to whom it goes. Recipients whose categories are not stated may receive any.',
  undated: 'No dates are recorded for what is listed as held: that is the notice as it was read.',
  tell({ facts, register, asAt }) {
    const nameOf = (id: string) => facts.all('DataCategory').get(id)?.name ?? id;
    const listed = facts.from(register.noticeId, 'LISTS').map((claim) => ({
      claim,
      word: 'listed as held',
    }));
    const carried = flowsOf(facts, register, asAt).flatMap((flow) => {
      const isOut = senderOf(facts, flow)?.from === register.publisherId;
      return [
        ...facts.from(flow.id, 'CARRIES').map((claim) => ({
          claim,
          word: isOut ? 'said to go out' : 'said to come in, or to go between others',
        })),
        ...facts.from(flow.id, 'EXCLUDES').map((claim) => ({
          claim,
          word: 'said to be left out of a flow',
        })),
      ];
    });
    const all = [...listed, ...carried];
    return {
      entries: merged(
        all.map(({ claim, word }) => ({
          key: claim.to,
          name: nameOf(claim.to),
          recordId: claim.to,
          words: given([
            claim.assertion === 'INFERRED' ? `${word}, inferred by a curator` : word,
            claim.condition,
          ]),
          aside: given([claim.writtenAs === null ? null : `written ${quoted(claim.writtenAs)}`]),
          statementIds: claim.statementIds,
        })),
      ),
      open: given(all.map(({ claim }) => claim.open)),
    };
  },
  near: ({ facts }, entry, others) =>
    others.filter(({ key }) => isWithin(facts, entry.key, key) || isWithin(facts, key, entry.key)),
};

/** Whether a category is part of another, at any level. */
function isWithin(facts: RegisterFacts, id: string, wider: string): boolean {
  const seen = new Set<string>();
  const waiting = [id];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    const above = facts.from(one, 'BROADER').map(({ to }) => to);
    if (above.includes(wider)) return true;
    waiting.push(...above);
  }
  return false;
}

/** What a notice says that data are used for, in its own terms. */
export const purposes: Matter = {
  id: 'PURPOSES',
  title: 'Purposes',
  absent: 'Not stated here in these words',
  note: 'Each notice puts its purposes in its own terms: two that mean the same stand apart here, unless they have one name.',
  undated: UNDATED,
  tell({ facts, register }) {
    const own = [...facts.all('Purpose').values()].filter(
      ({ registerId }) => registerId === register.id,
    );
    return {
      entries: merged(
        own.map(({ id, name, statementIds }) => ({
          key: name.toLowerCase(),
          name,
          recordId: id,
          words: [],
          aside: [],
          statementIds,
        })),
      ),
      open: [],
    };
  },
};

const SAID_OF = {
  FLOW: 'said of some flows',
  PURPOSE: 'said of some purposes',
  NOTICE: 'said of the whole notice',
} as const;

/** The bases by article, with the scope that they are said of and the conditions beside them. */
export const bases: Matter = {
  id: 'BASES',
  title: 'Bases, by article',
  absent: 'Not stated here',
  note: 'A basis said of the whole notice is not said of any one flow.',
  undated: UNDATED,
  tell({ facts, register }) {
    const known = facts.all('LegalBasis');
    const found = usesOf(facts, register).flatMap((use): Entry[] => {
      const conditions = facts.from(use.id, 'WITH');
      return facts.from(use.id, 'OF').flatMap((claim) => {
        const basis = known.get(claim.to);
        if (basis === undefined) return [];
        const beside = conditions.filter(({ forBasisId }) => forBasisId === basis.id);
        const withIt = beside.map(({ to }) => known.get(to)?.reference ?? to);
        return [
          {
            key: basis.id,
            name: `${basis.reference} (${basis.name})`,
            recordId: basis.id,
            words: given([
              SAID_OF[use.scope],
              withIt.length === 0 ? null : `with ${withIt.join(', ')}`,
              use.condition,
              claim.condition,
            ]),
            aside: [],
            statementIds: distinct([
              ...claim.statementIds,
              ...beside.flatMap(({ statementIds }) => statementIds),
            ]),
          },
        ];
      });
    });
    return { entries: merged(found), open: [] };
  },
};

/** The agreements that a notice names, at the day. */
export const agreements: Matter = {
  id: 'AGREEMENTS',
  title: 'Agreements',
  absent: 'Not stated here',
  note: 'An agreement that a notice does not name may exist all the same.',
  tell({ facts, register, asAt }) {
    return {
      entries: facts.own('Agreement', register.id).map((agreement) => {
        const flows = facts.to(agreement.id, 'GOVERNED_BY').filter((claim) => {
          const flow = facts.all('DataFlow').get(claim.from);
          return flow !== undefined && mayHold(claim, asAt) && mayHold(flow, asAt);
        }).length;
        return {
          key: agreement.id,
          name: agreement.title,
          recordId: agreement.id,
          words: given([
            stateWords(agreement, asAt),
            agreement.signed === null ? null : agreement.signed ? 'signed' : 'not signed',
            `${flows} of its flows recorded, without any that had ended or not begun by this date`,
          ]),
          aside: [],
          statementIds: agreement.statementIds,
        };
      }),
      open: given(facts.own('Agreement', register.id).map(({ open }) => open)),
    };
  },
};

type Dated = Parameters<typeof stateAt>[0];

/** Dates that are not known leave nothing out. */
function mayHold(dated: Dated, asAt: Day): boolean {
  return !isOver({ from: dated.validFrom, to: dated.validTo }, asAt);
}

const STATE_WORDS = {
  NOT_BEGUN: 'not begun by this date',
  CURRENT: 'in force at this date, by its recorded dates',
  ENDED: 'ended by this date',
  UNKNOWN: 'its dates do not tell whether it was in force at this date',
} as const;

function stateWords(agreement: Dated, asAt: Day): string {
  return STATE_WORDS[stateAt(agreement, asAt)];
}
