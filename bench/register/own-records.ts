import type { Chooser } from '../../packages/graph/test/contract/generated/chooser.ts';
import { noRecords } from '../../packages/graph/test/contract/generated/shared.ts';
import type { RegisterRecords } from '../../packages/registers/src/index.ts';
import { distinct, flowsOf } from './flows.ts';
import { type Making, startMaking, type Vocabulary } from './making.ts';
import type { ControllerPlan } from './plan.ts';

const PURPOSES = [
  'Safeguarding children',
  'Early help',
  'Education',
  'Health of children',
  'Housing of families',
  'Statutory returns',
];

/** Members of a hub; flows of one basis; what an agreement covers, at most. */
const MEMBERS = 12;
const FLOWS_A_BASIS = 3;
const COVERED = 4;

/** The register of one controller: its notice, hub, flows, agreements, bases, rights and lists. */
export function ownRecords(
  choose: Chooser,
  controller: ControllerPlan,
  vocabulary: Vocabulary,
): RegisterRecords {
  const purposes = PURPOSES.map((_, index) => `purpose:${controller.slug}/purpose-${index + 1}`);
  const { making, statements } = startMaking(choose, controller, vocabulary, purposes);
  const agreements = Array.from(
    { length: controller.agreements },
    (_, index) => `agreement:${controller.slug}/agreement-${index + 1}`,
  );
  const flows = flowsOf(making, agreements);
  return {
    ...noRecords(`register:${controller.slug}`),
    register: {
      format: 1,
      id: `register:${controller.slug}`,
      title: `${controller.name}, privacy notice`,
      publisher: controller.id,
      notice: making.notice,
      statementPrefix: controller.statementPrefix,
    },
    sources: [
      {
        id: making.notice,
        kind: 'NOTICE',
        title: `${controller.name} Privacy Notice`,
        publisher: controller.id,
      },
    ],
    parties: [hubOf(making)],
    purposes: PURPOSES.map((name, index) => ({
      id: purposes[index] ?? '',
      name,
      ...said(making, 'PURPOSE', `A purpose: ${name}.`, 'Why we share'),
    })),
    flows,
    basisUses: [...basesOfPurposes(making), ...basesOfFlows(making, flows)],
    agreements: agreements.map((id, index) => agreementOf(making, id, index, flows)),
    ...noticeWide(making),
    statements,
  };
}

function said(
  making: Making,
  kind: Parameters<Making['statement']>[0]['kind'],
  text: string,
  section: string,
) {
  return { statements: [making.statement({ kind, scope: 'NOTICE_WIDE', text, section })] };
}

function hubOf(making: Making): RegisterRecords['parties'][number] {
  const { choose, controller, hub } = making;
  const members = [
    controller.id,
    ...distinct([
      ...choose.some(controller.near, MEMBERS - 3),
      ...choose.some(controller.everywhere, 3),
    ]),
  ];
  const evidence = said(making, 'HUB_MEMBERSHIP', 'Who works in the hub.', 'The hub');
  return {
    id: hub,
    kind: 'HUB',
    name: `${controller.name} MASH`,
    open: 'include',
    members: distinct(members).map((party) => ({
      party,
      firstDay: choose.chance(40) ? making.day(2014, 6) : undefined,
      ...evidence,
    })),
    ...said(making, 'HUB', 'There is a hub.', 'The hub'),
  };
}

function basesOfPurposes(making: Making): RegisterRecords['basisUses'] {
  const { choose, controller, vocabulary, purposes } = making;
  return purposes.map((purpose, index) => {
    const evidence = said(making, 'LEGAL_BASIS', 'On which basis.', 'Our legal basis');
    const bases = [choose.one(vocabulary.article6), choose.one(vocabulary.article9)];
    return {
      id: `basis:${controller.slug}/purpose-${index + 1}`,
      scope: 'PURPOSE',
      purposes: [purpose],
      combination: 'ALL',
      bases: bases.map((basis) => ({ basis, ...evidence })),
      cites: [{ legislation: choose.one(vocabulary.laws), ...evidence }],
      ...evidence,
    };
  });
}

/** A third of the flows have a basis said of themselves, one to three of them the same. */
function basesOfFlows(
  making: Making,
  flows: RegisterRecords['flows'],
): RegisterRecords['basisUses'] {
  const { choose, controller, vocabulary } = making;
  const chosen = flows.filter(() => choose.chance(33)).map(({ id }) => id);
  const uses: RegisterRecords['basisUses'] = [];
  while (chosen.length > 0) {
    const evidence = said(making, 'LEGAL_BASIS', 'On which basis.', 'Our legal basis');
    uses.push({
      id: `basis:${controller.slug}/flows-${uses.length + 1}`,
      scope: 'FLOW',
      flows: chosen.splice(0, 1 + choose.below(FLOWS_A_BASIS)),
      combination: choose.one(['ALL', 'ANY']),
      bases: distinct([choose.one(vocabulary.article6), choose.one(vocabulary.article9)]).map(
        (basis) => ({ basis, ...evidence }),
      ),
      ...evidence,
    });
  }
  return uses;
}

/** Its parties are the ends of the flows that it governs, the controller first. */
function agreementOf(
  making: Making,
  id: string,
  index: number,
  flows: RegisterRecords['flows'],
): RegisterRecords['agreements'][number] {
  const { choose, controller, vocabulary, day } = making;
  const governed = flows.filter(({ agreements }) =>
    agreements?.some((one) => one.agreement === id),
  );
  const ends = governed.flatMap(({ from, to }) => [from.party, to.party]);
  const evidence = said(making, 'AGREEMENT', 'There is an agreement.', 'Agreements');
  const carried = governed.flatMap(({ carries }) => (carries ?? []).map((one) => one.category));
  const covered = distinct([...carried, choose.one(vocabulary.categories)]).slice(0, COVERED);
  return {
    id,
    title: `${controller.name} sharing agreement ${index + 1}`,
    tier: choose.one(['FRAMEWORK', 'PURPOSE', 'INDIVIDUAL', 'NOT_STATED']),
    kind: 'SHARING',
    parties: distinct([controller.id, ...ends]).map((party) => ({ party, ...evidence })),
    covers: covered.map((category) => ({ category, ...evidence })),
    reviewOn: choose.chance(80) ? day(2025, 4) : undefined,
    firstDay: day(2018, 6),
    lastDay: choose.chance(20) ? day(2025, 3) : undefined,
    ...evidence,
  };
}

function noticeWide(making: Making) {
  const { choose, vocabulary } = making;
  const listed = distinct(Array.from({ length: 20 }, () => choose.one(vocabulary.categories)));
  return {
    holds: listed.map((category) => ({
      category,
      ...said(making, 'DATA_CATEGORY', 'What is held.', 'What we hold'),
    })),
    offers: vocabulary.rights.slice(0, 6).map((right) => ({
      right,
      polarity: 'OFFERED' as const,
      ...said(making, 'RIGHT', 'A right.', 'Your rights'),
    })),
    citations: distinct(Array.from({ length: 4 }, () => choose.one(vocabulary.laws))).map(
      (legislation) => ({
        legislation,
        ...said(making, 'LEGISLATION', 'A law.', 'Our legal basis'),
      }),
    ),
    retention: [
      {
        id: `retention:${making.controller.slug}/files`,
        description: 'How long files are kept.',
        period: '25 years',
        ...said(making, 'RETENTION', 'How long.', 'How long we keep it'),
      },
    ],
  };
}
