import type { RegisterRecords } from '../../packages/registers/src/index.ts';
import type { Making } from './making.ts';

type Flow = RegisterRecords['flows'][number];

/** Of a hundred flows, how many go which way. The others go from the controller to a body. */
const INBOUND = 18;
const ONWARD = 14;
const TO_HUB = 3;

/**
 * Flows of one register. Most say what they carry; four in ten name the recipient alone, as notices
 * do. One in seven goes from one partner to another, so that chains of several flows exist.
 */
export function flowsOf(making: Making, agreements: readonly string[]): Flow[] {
  return Array.from({ length: making.controller.flows }, (_, index) =>
    oneFlow(making, index, agreements),
  );
}

function oneFlow(making: Making, index: number, agreements: readonly string[]): Flow {
  const { choose, controller, vocabulary, day } = making;
  const { from, to } = endsOf(making);
  const carriesSaid = choose.chance(60);
  const statement = making.statement({
    kind: 'RECIPIENT',
    scope: carriesSaid ? 'EXPLICIT' : 'RECIPIENT_ONLY',
    text: `Flow ${index + 1} goes to ${to}.`,
    section: 'Who we share with',
  });
  const evidence = { statements: [statement] };
  const begins = choose.chance(60) ? day(2015, 9) : undefined;
  return {
    id: `flow:${controller.slug}/flow-${index + 1}`,
    name: `Sharing ${index + 1}`,
    passage: choose.one(PASSAGES),
    from: { party: from, ...evidence },
    to: { party: to, ...evidence },
    via: choose.chance(20) ? [{ party: making.hub, ...evidence }] : undefined,
    mode: choose.one(['DISCLOSURE', 'EXCHANGE', 'NOT_STATED']),
    modality: choose.one(['MAY', 'WILL', 'MUST']),
    condition: choose.chance(15) ? 'if a child may be at risk' : undefined,
    openList: choose.chance(10) ? { words: 'such as', ...evidence } : undefined,
    carries: carriesSaid
      ? distinct(choose.some(vocabulary.categories, 4)).map((category) => ({
          category,
          ...evidence,
        }))
      : undefined,
    // What is said to be left out is never said to be carried.
    excludes:
      !carriesSaid && choose.chance(8)
        ? [{ category: choose.one(vocabulary.categories), ...excluding(making) }]
        : undefined,
    purposes: [{ purpose: choose.one(making.purposes), ...evidence }],
    about: choose.chance(50) ? [{ group: choose.one(vocabulary.groups), ...evidence }] : undefined,
    stages: choose.chance(40) ? [{ stage: choose.one(vocabulary.stages), ...evidence }] : undefined,
    agreements:
      agreements.length > 0 && choose.chance(70)
        ? [{ agreement: choose.one(agreements), ...evidence }]
        : undefined,
    requiredBy: choose.chance(20)
      ? [{ legislation: choose.one(vocabulary.laws), ...evidence }]
      : undefined,
    firstDay: begins,
    // After every first day there is.
    lastDay: choose.chance(12) ? day(2024, 4) : undefined,
    ...evidence,
  };
}

const PASSAGES = ['Early help', 'Safeguarding', 'Education', 'Health', 'Housing', 'Looked after'];

function excluding(making: Making) {
  const statement = making.statement({
    kind: 'EXCLUSION',
    scope: 'EXPLICIT',
    text: 'This is left out.',
    section: 'Who we share with',
  });
  return { statements: [statement] };
}

function endsOf({ choose, controller, hub }: Making): { from: string; to: string } {
  const body = () =>
    choose.chance(85) && controller.near.length > 0
      ? choose.one(controller.near)
      : choose.one(controller.everywhere);
  const way = choose.below(100);
  if (way < INBOUND) return { from: body(), to: controller.id };
  if (way < INBOUND + ONWARD) return { from: body(), to: body() };
  if (way < INBOUND + ONWARD + TO_HUB) return { from: controller.id, to: hub };
  return { from: controller.id, to: body() };
}

export function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
