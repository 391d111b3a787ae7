import { describe, expect, it } from 'vitest';
import { threeWay } from '../src/index.ts';
import { changed, one, type Registers, realFacts, TODAY } from './findings/support.ts';

const SANDWELL = 'org:sandwell-childrens-trust';
const BIRMINGHAM = 'org:birmingham-childrens-trust';
const FLOW = 'flow:sandwell/return-to-dfe';
const POLICE = 'flow:birmingham/agreement-police';
const KIND = 'concept:local-authority';

/** Two notices that speak of one passage: from Sandwell to Birmingham. */
function mirrored(change: (all: Registers) => void = () => undefined) {
  return changed((all) => {
    const ours = one(all.sandwell.flows, FLOW);
    ours.to.party = BIRMINGHAM;
    ours.carries = [
      { category: 'cat:unique-pupil-number', statements: ['S088'] },
      { category: 'cat:mental-health', statements: ['S085'] },
    ];
    delete ours.excludes;
    const theirs = one(all.birmingham.flows, 'flow:birmingham/agreement-police');
    theirs.from.party = SANDWELL;
    theirs.to.party = BIRMINGHAM;
    theirs.carries = [{ category: 'cat:health-information', statements: ['B120'] }];
    change(all);
  });
}

function lineOf(name: string, facts = mirrored()) {
  const answer = threeWay(facts, FLOW, TODAY);
  const found = answer?.lines.find((line) => line.recordId === name);
  if (found === undefined) throw new Error(`There is no line for ${name}.`);
  return found;
}

const says = (name: string, facts = mirrored()) => {
  const { notice, agreement, partner } = lineOf(name, facts);
  return [notice.says, agreement.says, partner.says];
};

describe('a flow by its notice, its agreement and the partner’s notice', () => {
  it('says first that the partner’s notice is not here, and what it says is not known', () => {
    const answer = threeWay(realFacts, FLOW, TODAY);
    expect(answer?.partner.state).toBe('NOT_IN_REGISTER');
    expect(answer?.notKnown).toEqual([
      'The notice of Department for Education is not in this register: what it says is not known.',
      'No agreement over this flow is in this register.',
    ]);
    for (const { partner, verdict } of answer?.lines ?? []) {
      expect(partner.says).toBe('NOT_THERE');
      expect(verdict).toBe('CANNOT_BE_TOLD');
    }
  });

  it('does not say whose notice it would be where a kind of body is meant', () => {
    const police = threeWay(realFacts, 'flow:birmingham/agreement-police', TODAY);
    expect(police?.partner.state).toBe('NOT_NAMED');
    expect(police?.agreementIds).toEqual([
      'agreement:birmingham/collaborative-data-sharing-agreement',
    ]);
    expect(threeWay(realFacts, 'flow:birmingham/nothing', TODAY)).toBeNull();
  });

  it('does not take an agreement that nobody has read for one that is silent', () => {
    const of = (facts = realFacts) =>
      threeWay(facts, 'flow:birmingham/agreement-police', TODAY)?.lines.map(
        ({ kind, agreement, verdict }) => [kind, agreement.says, verdict],
      );
    expect(of()).toContainEqual(['RECIPIENT', 'NOT_READ', 'CANNOT_BE_TOLD']);
    expect(of()?.filter(([, says]) => says !== 'NOT_READ')).toEqual([]);
    const read = changed(({ birmingham }) => {
      const id = 'agreement:birmingham/collaborative-data-sharing-agreement';
      one(birmingham.agreements, id).covers = [{ category: 'cat:name', statements: ['B115'] }];
    });
    expect(of(read)).toContainEqual(['RECIPIENT', 'NOT_STATED', 'CANNOT_BE_TOLD']);
  });

  it('finds the partner’s flow between the same ends', () => {
    const answer = threeWay(mirrored(), FLOW, TODAY);
    expect(answer?.partner).toMatchObject({ state: 'IN_REGISTER', partyId: BIRMINGHAM });
    expect(answer?.partner.flows.map(({ id, mayBe }) => [id, mayBe])).toEqual([
      ['flow:birmingham/agreement-police', false],
    ]);
    const ended = mirrored(({ birmingham }) => {
      one(birmingham.flows, 'flow:birmingham/agreement-police').lastDay = '2025-01-01';
    });
    expect(threeWay(ended, FLOW, TODAY)?.partner.flows).toEqual([]);
  });

  it('takes silence and open lists for no “no”, and a list without this body for a difference', () => {
    const theirFlows = (keep: (id: string) => boolean) =>
      mirrored(({ birmingham }) => {
        const kept = birmingham.flows.filter(({ id, to }) => to.party !== BIRMINGHAM || keep(id));
        birmingham.flows.splice(0, Infinity, ...kept);
        const police = birmingham.flows.find(({ id }) => id === POLICE);
        if (police === undefined) return;
        police.from.party = 'org:west-midlands-police';
        delete police.openList;
      });
    const partner = (facts: ReturnType<typeof mirrored>) => {
      const { partner: said, verdict, mend } = lineOf(BIRMINGHAM, facts);
      return [said.says, verdict, mend.filter((words) => words.startsWith('Notice of')).length];
    };
    expect(partner(theirFlows(() => false))).toEqual(['NOT_STATED', 'CANNOT_BE_TOLD', 0]);
    expect(partner(theirFlows(() => true))).toEqual(['LIST_OPEN', 'CANNOT_BE_TOLD', 0]);
    const listed = theirFlows((id) => id === POLICE);
    expect(partner(listed)).toEqual(['NOT_LISTED', 'DIFFER', 1]);
    expect(lineOf(BIRMINGHAM, listed).mend).toContain(
      "Notice of Birmingham Children's Trust: say that data go from Sandwell Children's Trust to Birmingham Children's Trust.",
    );
  });

  it('decides nothing by a flow that names only a kind of body', () => {
    const kind = mirrored(({ birmingham, reference }) => {
      one(birmingham.flows, POLICE).from.party = KIND;
      one(reference.bodies, SANDWELL).instanceOf = [KIND];
    });
    expect(threeWay(kind, FLOW, TODAY)?.partner.flows).toMatchObject([{ id: POLICE, mayBe: true }]);
    for (const id of [BIRMINGHAM, 'cat:unique-pupil-number', 'cat:mental-health']) {
      const { verdict, mend } = lineOf(id, kind);
      expect([id, verdict]).toEqual([id, 'CANNOT_BE_TOLD']);
      expect(mend.join()).not.toContain('Notice of');
    }
  });

  it('takes something wider in the partner’s notice for no difference, and tells what is missing', () => {
    expect(says('cat:mental-health')).toEqual(['STATED', 'NOT_THERE', 'WIDER']);
    expect(says('cat:unique-pupil-number')).toEqual(['STATED', 'NOT_THERE', 'NOT_LISTED']);
    const { verdict, mend } = lineOf('cat:unique-pupil-number');
    expect(verdict).toBe('DIFFER');
    expect(mend.join()).toContain(
      "Notice of Birmingham Children's Trust: say that “Unique pupil number”",
    );
    expect(lineOf('cat:mental-health').verdict).toBe('CANNOT_BE_TOLD');
  });

  it('tells nothing of a list that the partner leaves open, or of silence', () => {
    const open = mirrored(({ birmingham }) => {
      const [carries] = one(birmingham.flows, 'flow:birmingham/agreement-police').carries ?? [];
      if (carries) carries.open = 'such as';
    });
    expect(says('cat:unique-pupil-number', open)[2]).toBe('LIST_OPEN');
    expect(lineOf('cat:unique-pupil-number', open).verdict).toBe('CANNOT_BE_TOLD');
    const silent = mirrored(({ birmingham }) => {
      delete one(birmingham.flows, 'flow:birmingham/agreement-police').carries;
    });
    expect(says('cat:unique-pupil-number', silent)[2]).toBe('NOT_STATED');
    expect(lineOf('cat:unique-pupil-number', silent).verdict).toBe('CANNOT_BE_TOLD');
  });

  it('agrees where all three state it, and differs where the agreement covers other things', () => {
    const under = (covered: string) =>
      mirrored(({ sandwell }) => {
        const id = 'agreement:sandwell/troubled-families-agreements';
        one(sandwell.flows, FLOW).agreements = [{ agreement: id, statements: ['S083'] }];
        one(sandwell.agreements, id).covers = [{ category: covered, statements: ['S101'] }];
        delete one(sandwell.agreements, id).open;
      });
    expect(lineOf('cat:mental-health', under('cat:health-information')).verdict).toBe('AGREE');
    const other = lineOf('cat:mental-health', under('cat:name'));
    expect(other.agreement.says).toBe('NOT_LISTED');
    expect(other.verdict).toBe('DIFFER');
    expect(other.mend.join()).toMatch(/^Agreement: add “Mental health” to what .* covers/);
  });
});
