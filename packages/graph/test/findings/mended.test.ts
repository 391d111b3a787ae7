import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/findings/checks.ts';
import { changed, hits, of, one, type Registers } from './support.ts';

const TRUST = 'org:sandwell-childrens-trust';

/** By check: something in the files put right, and what is no longer hit by it. */
const MENDED: Readonly<Record<string, [gone: string, mend: (registers: Registers) => void]>> = {
  'body-ended': [
    'S028',
    ({ reference }) => delete body(reference, 'sandwell-and-west-birmingham-ccg').lastDay,
  ],
  'body-renamed': [
    'S032',
    ({ reference }) => delete body(reference, 'black-country-partnership-nhs-ft').lastDay,
  ],
  'name-of-no-legal-body': [
    'B127',
    ({ birmingham }) => delete flow(birmingham, 'department-for-education').to.writtenAs,
  ],
  'title-out-of-date': [
    'B130',
    ({ birmingham }) => delete flow(birmingham, 'hm-courts-and-tribunals-service').to.writtenAs,
  ],
  'programme-ended-or-moved': ['S052', ({ sandwell }) => sandwell.mentions.splice(0)],
  'statute-repealed': [
    'S104',
    ({ reference }) => delete one(reference.legislation, 'leg:data-protection-act-1998').lastDay,
  ],
  'guidance-superseded': [
    'S075',
    ({ reference }) => delete one(reference.legislation, 'leg:working-together-2018').lastDay,
  ],
  'title-miscited': [
    'S077',
    ({ sandwell }) =>
      cited(sandwell, 'leg:adoption-and-children-act-2002', (law) => delete law.writtenAs),
  ],
  'schedule-1-condition-missing': [
    'S060',
    ({ sandwell }) => {
      const [basis] = one(sandwell.basisUses, 'basis:sandwell/whole-notice-article-9').bases;
      if (basis) basis.with = [{ basis: 'dpa-2018:sch1-18', statements: ['S060'] }];
    },
  ],
  'special-category-basis-of-flow': [
    'S061',
    ({ sandwell }) => {
      one(sandwell.basisUses, 'basis:sandwell/whole-notice-article-9').forClass =
        'SPECIAL_CATEGORY';
    },
  ],
  'criminal-offence-condition': [
    'S042',
    ({ sandwell }) => {
      flow(sandwell, 'to-police').carries = [
        { category: 'cat:missing-from-home', statements: ['S042'] },
      ];
    },
  ],
  'policy-document-not-mentioned': [
    'B086',
    ({ birmingham }) => {
      one(birmingham.documents, 'document:birmingham/trust-privacy-notice').kind =
        'APPROPRIATE_POLICY';
    },
  ],
  'consent-beside-duty': [
    'S059',
    ({ sandwell }) => {
      const use = one(sandwell.basisUses, 'basis:sandwell/whole-notice-article-6');
      for (const basis of use.bases)
        if (basis.basis.endsWith('-a')) basis.condition = 'in some cases';
    },
  ],
  'bases-not-tied-to-purposes': [
    'S057',
    ({ sandwell }) => {
      const use = one(sandwell.basisUses, 'basis:sandwell/whole-notice-article-6');
      use.scope = 'PURPOSE';
      use.purposes = ['purpose:sandwell/safeguarding-duties'];
    },
  ],
  'notice-contradicts-itself': [
    'S001',
    ({ sandwell }) =>
      delete one(sandwell.conditions, 'condition:sandwell/only-if-law-risk-or-consent').onlyIf,
  ],
  'right-cannot-apply': [
    'S073',
    ({ sandwell }) => {
      for (const offer of sandwell.offers)
        if (offer.right === 'right:object') offer.bases = ['uk-gdpr:6-1-e'];
    },
  ],
  'access-route-wrong': [
    'S113',
    ({ sandwell }) => {
      one(sandwell.contacts, 'contact:sandwell/access-requests-by-email').of = TRUST;
    },
  ],
  'retention-period-missing': [
    'B097',
    ({ birmingham }) => {
      one(birmingham.retention, 'retention:birmingham/trust-retention-schedule').period =
        'six years';
    },
  ],
  'flow-without-agreement': [
    'S045',
    ({ sandwell }) => {
      flow(sandwell, 'to-dwp').agreements = [
        { agreement: 'agreement:sandwell/troubled-families-agreements', statements: ['S101'] },
      ];
    },
  ],
  'discloser-not-party': [
    'S101',
    ({ sandwell }) => {
      agreement(sandwell).parties?.push({ party: TRUST, statements: ['S101'] });
    },
  ],
  'source-not-named': [
    'B072',
    ({ birmingham }) => {
      flow(birmingham, 'court-decisions').from.party = 'class:birmingham/court';
    },
  ],
  'controller-not-clear': [
    'B001',
    ({ birmingham }) => {
      for (const role of birmingham.roles)
        if (role.party === 'org:birmingham-childrens-trust') role.assertion = 'STATED';
    },
  ],
  'system-as-recipient': [
    'B132',
    ({ birmingham }) => {
      flow(birmingham, 'cp-is').to.party = 'org:ofsted';
    },
  ],
  'processor-not-legal-name': [
    'S115',
    ({ reference }) => delete body(reference, 'liquidlogic').legalPerson,
  ],
  'information-absent': [
    'S119',
    ({ sandwell }) => {
      one(sandwell.contacts, 'contact:sandwell/data-protection-officer-by-post').matters = [
        'COMPLAINT_TO_CONTROLLER',
      ];
    },
  ],
  'statement-dangles': [
    'B134',
    ({ birmingham }) => delete one(birmingham.statements, 'B134').dangling,
  ],
  'identifier-undoes-omission': [
    'S087',
    ({ reference }) => delete one(reference.categories, 'cat:unique-pupil-number').identifier,
  ],
  'law-not-named': [
    'S083',
    ({ sandwell }) => {
      flow(sandwell, 'return-to-dfe').requiredBy = [
        { legislation: 'leg:children-act-1989-s83', statements: ['S083'] },
      ];
    },
  ],
  'recipient-not-identified': [
    'S043',
    ({ sandwell }) => {
      flow(sandwell, 'to-commissioned-delivery-partners').to.party = 'class:sandwell/probation';
    },
  ],
  'condition-not-for-casework': [
    'B087',
    ({ reference }) => delete one(reference.legalBases, 'dpa-2018:sch1-8').notForDecisions,
  ],
  'referral-needs-agreement': [
    'B008',
    ({ birmingham }) => {
      flow(birmingham, 'refer-to-local-housing-authorities').consent = 'STATUTORY';
    },
  ],
};

describe('what would make it not a finding', () => {
  it.each(Object.entries(MENDED))('%s goes once it is put right', (id, [gone, mend]) => {
    const check = CHECKS.find((candidate) => candidate.id === id);
    if (check === undefined) throw new Error(`There is no check ${id}.`);
    expect(hits(check).split(' ')).toContain(gone);
    expect(hits(check, changed(mend)).split(' ')).not.toContain(gone);
  });

  it('core-statute-missing goes once the Act is cited, if only by a section', () => {
    const check = CHECKS.find(({ id }) => id === 'core-statute-missing');
    const facts = changed(({ sandwell }) =>
      sandwell.citations.push({ legislation: 'leg:children-act-1989-s47', statements: ['S074'] }),
    );
    const about = (all = facts) =>
      [...(check?.find(all, '2026-11-23') ?? [])]
        .filter(({ registerId }) => registerId === 'register:sandwell')
        .map(({ subjectId }) => subjectId);
    expect(about()).toEqual(['leg:children-act-2004']);
  });
});

describe('what another check does not say', () => {
  const check = (id: string) => {
    const found = CHECKS.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`There is no check ${id}.`);
    return found;
  };

  it('a body that ended under the name it took later has ended, and is not only renamed', () => {
    const facts = changed(({ reference }) => {
      body(reference, 'black-country-healthcare-nhs-ft').lastDay = '2025-12-31';
    });
    expect(hits(check('body-renamed'), facts, '2025-12-31')).toBe('S032');
    expect(hits(check('body-ended'), facts, '2025-12-31')).toBe('S028');
    expect(hits(check('body-renamed'), facts, '2026-01-01')).toBe('');
    expect(hits(check('body-ended'), facts, '2026-01-01')).toBe('S028 S032');
    const [words] = of(check('body-ended'), facts)
      .filter(({ statementIds }) => statementIds.includes('S032'))
      .map((finding) => finding.words);
    expect(words).toContain(
      'called Black Country Healthcare NHS Foundation Trust at the end, ended; its last day was 31 December 2025',
    );
  });

  it('a duty to refer stands for the law that is not named only where its own check speaks', () => {
    const notNamed = (consent?: 'STATUTORY') =>
      changed(({ birmingham }) => {
        const referral = flow(birmingham, 'refer-to-local-housing-authorities');
        referral.requiredByLawNotNamed = { statements: ['B008'] };
        if (consent) referral.consent = consent;
      });
    expect(hits(check('law-not-named'), notNamed())).toBe('S083');
    expect(hits(check('law-not-named'), notNamed('STATUTORY'))).toBe('B008 S083');
  });
});

function body({ bodies }: Registers['reference'], name: string) {
  return one(bodies, `org:${name}`);
}

function flow({ flows, register }: Registers['sandwell'], name: string) {
  return one(flows, `flow:${register.id.replace('register:', '')}/${name}`);
}

function agreement({ agreements }: Registers['sandwell']) {
  return one(agreements, 'agreement:sandwell/troubled-families-agreements');
}

function cited(
  { citations }: Registers['sandwell'],
  law: string,
  change: (citation: Registers['sandwell']['citations'][number]) => void,
): void {
  for (const citation of citations) if (citation.legislation === law) change(citation);
}
