import { describe, expect, it } from 'vitest';
import { findFindings } from '../../src/findings/run.ts';
import { changed, one, type Registers, TODAY } from './support.ts';

const COLLABORATIVE = 'agreement:birmingham/collaborative-data-sharing-agreement';
const FLOW = 'flow:birmingham/agreement-police';

/** The findings on agreements and purposes, as `check: words`. */
function found(change: (registers: Registers) => void, asAt = TODAY): string[] {
  return findFindings(changed(change), asAt)
    .filter(({ check }) =>
      /^agreement-|-agreement-lapsed|flow-outside|purpose-drift/.test(check.id),
    )
    .map(({ check, subjectId }) => `${check.id} ${subjectId}`);
}

const collaborative = ({ birmingham }: Registers) => one(birmingham.agreements, COLLABORATIVE);

describe('agreements', () => {
  it('is expired after its last day, and not on it', () => {
    const change = (all: Registers) => {
      collaborative(all).lastDay = '2026-06-30';
    };
    expect(found(change, '2026-06-30')).toEqual([]);
    expect(found(change, '2026-07-01')).toEqual([`agreement-expired ${COLLABORATIVE}`]);
  });

  it('is never expired where no end is recorded', () => {
    expect(found(() => undefined, '2099-01-01')).toEqual([]);
  });

  it('is unsigned only where that is recorded', () => {
    const signed = (value: boolean) => (all: Registers) => {
      collaborative(all).signed = value;
    };
    expect(found(signed(false))).toEqual([`agreement-unsigned ${COLLABORATIVE}`]);
    expect(found(signed(true))).toEqual([]);
  });

  it('is overdue once all days that its review can mean have passed', () => {
    const change = (all: Registers) => {
      collaborative(all).reviewOn = '2026-04';
    };
    expect(found(change, '2026-04-30')).toEqual([]);
    expect(found(change, '2026-05-01')).toEqual([`agreement-overdue ${COLLABORATIVE}`]);
  });

  it('has a party that left it, or that has ended', () => {
    const left = (all: Registers) => {
      const [first] = collaborative(all).parties ?? [];
      if (first) first.lastDay = '2025-12-31';
    };
    expect(found(left)).toContain(`agreement-party-ended ${COLLABORATIVE}`);
    const ended = ({ reference }: Registers) => {
      one(reference.bodies, 'org:birmingham-city-council').lastDay = '2025-12-31';
    };
    expect(found(ended)).toEqual([`agreement-party-ended ${COLLABORATIVE}`]);
  });

  it('is for review where nobody has confirmed that the body is a party, and says from where it is', () => {
    const ended = (confirmed: boolean) => (all: Registers) => {
      one(all.reference.bodies, 'org:west-midlands-police').lastDay = '2025-12-31';
      if (!confirmed) return;
      for (const link of collaborative(all).parties ?? []) delete link.toVerify;
    };
    const of = (confirmed: boolean) =>
      findFindings(changed(ended(confirmed)), TODAY).filter(
        ({ check }) => check.id === 'agreement-party-ended',
      );
    expect(of(true).map(({ grade, toConfirm }) => [grade, toConfirm])).toEqual([
      ['FAULT', undefined],
    ]);
    expect(of(false)).toMatchObject([
      {
        grade: 'REVIEW',
        toConfirm: expect.stringMatching(
          /is a party .*notice does not say so.*Collaborative Working Data Sharing Agreement/,
        ),
      },
    ]);
  });

  it('covers what it names, with all that is narrower, and nothing is known where it names nothing', () => {
    const carries = (category: string, covered?: string) => (all: Registers) => {
      one(all.birmingham.flows, FLOW).carries = [{ category, statements: ['B120'] }];
      if (covered) collaborative(all).covers = [{ category: covered, statements: ['B115'] }];
    };
    expect(found(carries('cat:mental-health'))).toEqual([]);
    expect(found(carries('cat:mental-health', 'cat:health-information'))).toEqual([]);
    expect(found(carries('cat:name', 'cat:health-information'))).toEqual([
      `flow-outside-agreement ${FLOW}`,
    ]);
  });

  it('may cover more where what is recorded of it is left open: for review', () => {
    const grade = (open: (all: Registers) => void) =>
      findFindings(
        changed((all) => {
          one(all.birmingham.flows, FLOW).carries = [
            { category: 'cat:name', statements: ['B120'] },
          ];
          collaborative(all).covers = [
            { category: 'cat:health-information', statements: ['B115'] },
          ];
          delete collaborative(all).open;
          open(all);
        }),
        TODAY,
      ).flatMap(({ check, grade }) => (check.id === 'flow-outside-agreement' ? [grade] : []));
    expect(grade(() => undefined)).toEqual(['FAULT']);
    expect(
      grade((all) => {
        collaborative(all).open = 'among others';
      }),
    ).toEqual(['REVIEW']);
    expect(
      grade((all) => {
        const [covers] = collaborative(all).covers ?? [];
        if (covers) covers.open = 'such as';
      }),
    ).toEqual(['REVIEW']);
  });

  it('does not cover a body that is no party to it', () => {
    const to = (party: string) => (all: Registers) => {
      one(all.birmingham.flows, FLOW).to.party = party;
    };
    expect(found(to('org:west-midlands-police'))).toEqual([]);
    expect(found(to('org:ofsted'))).toEqual([`flow-outside-agreement ${FLOW}`]);
  });

  it('stands under another that has lapsed', () => {
    const change = (all: Registers) => {
      const upper = structuredClone(collaborative(all));
      upper.id = 'agreement:birmingham/framework';
      upper.lastDay = '2025-12-31';
      all.birmingham.agreements.push(upper);
      collaborative(all).under = upper.id;
    };
    expect(found(change)).toEqual([
      `agreement-expired agreement:birmingham/framework`,
      `upper-agreement-lapsed ${COLLABORATIVE}`,
    ]);
  });
});

describe('purposes', () => {
  const drift =
    (before: string, after: string) =>
    ({ sandwell }: Registers) => {
      const came = one(sandwell.flows, 'flow:sandwell/nhs-number-from-nhs');
      came.purposes = [{ purpose: before, statements: ['S062'] }];
      const out = one(sandwell.flows, 'flow:sandwell/to-health-organisations');
      out.carries = [{ category: 'cat:nhs-number', statements: ['S040'] }];
      out.purposes = [{ purpose: after, statements: ['S039'] }];
    };

  it('drift where the same category goes on for another purpose', () => {
    expect(
      found(drift('purpose:sandwell/same-number-as-the-nhs', 'purpose:sandwell/prevent-fraud')),
    ).toEqual(['purpose-drift flow:sandwell/to-health-organisations']);
  });

  it('do not drift to the same purpose or to a part of it', () => {
    const safeguarding = 'purpose:sandwell/safeguarding-duties';
    expect(found(drift(safeguarding, safeguarding))).toEqual([]);
    expect(found(drift(safeguarding, 'purpose:sandwell/timely-exchange-to-safeguard'))).toEqual([]);
  });
});

describe('an accepted finding', () => {
  const accept =
    (about: string[]) =>
    ({ sandwell }: Registers) => {
      sandwell.accepted.push({
        id: 'acceptance:sandwell/ccg',
        check: 'body-ended',
        about,
        reason: 'The notice is being written anew.',
        role: 'Data Protection Officer',
        on: '2026-11-01',
        lookAgainOn: '2027-02-01',
      });
    };
  const accepted = (about: string[], asAt: string) =>
    findFindings(changed(accept(about)), asAt)
      .filter(({ check }) => check.id === 'body-ended')
      .map((finding) => finding.accepted?.reason);

  it('stays among the findings, with the reason, until the day to look again', () => {
    expect(accepted(['S028'], '2026-10-31')).toEqual([undefined]);
    expect(accepted(['S028'], TODAY)).toEqual(['The notice is being written anew.']);
    expect(accepted(['S028'], '2027-02-01')).toEqual([undefined]);
  });

  it('is accepted for what is named alone', () => {
    expect(accepted(['S030'], TODAY)).toEqual([undefined]);
    expect(accepted([], TODAY)).toEqual(['The notice is being written anew.']);
  });
});
