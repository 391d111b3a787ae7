import { type Chooser, chooser } from '../../packages/graph/test/contract/generated/chooser.ts';

/** How large the generated registers are, and the seed that makes them. */
export interface RegisterSizes {
  readonly seed: number;
  /** Publishers of a notice; each has a register and a hub of its own. */
  readonly controllers: number;
  /** Organisations that send and receive, the controllers not counted. */
  readonly bodies: number;
  readonly agreements: number;
  readonly flows: number;
}

/** England: about 150 children's services with a hub each, and those that they share with. */
export const ENGLAND: RegisterSizes = {
  seed: 2026,
  controllers: 150,
  bodies: 4_000,
  agreements: 2_000,
  flows: 20_000,
};

/** The same shape at any part of England's size. */
export function partOfEngland(part: number, seed = ENGLAND.seed): RegisterSizes {
  const of = (count: number) => Math.max(1, Math.round(count * part));
  return {
    seed,
    controllers: of(ENGLAND.controllers),
    bodies: of(ENGLAND.bodies),
    agreements: of(ENGLAND.agreements),
    flows: of(ENGLAND.flows),
  };
}

/** What one controller's register is made from. */
export interface ControllerPlan {
  /** The middle part of the ids that it owns: "trust-007". */
  readonly slug: string;
  readonly id: string;
  readonly name: string;
  /** Capitals that its statement numbers begin with; no two registers have the same. */
  readonly statementPrefix: string;
  /** Bodies of its own area. */
  readonly near: readonly string[];
  /** Bodies that work with every controller. */
  readonly everywhere: readonly string[];
  readonly flows: number;
  readonly agreements: number;
}

export interface BodyPlan {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly kind: string;
}

export interface Plan {
  readonly choose: Chooser;
  readonly bodies: readonly BodyPlan[];
  readonly controllers: readonly ControllerPlan[];
}

const KINDS_OF_BODY = [
  { kind: 'concept:school', names: ['Primary School', 'Academy', 'High School'] },
  { kind: 'concept:nhs-body', names: ['NHS Trust', 'Community Health NHS Trust'] },
  { kind: 'concept:police', names: ['Constabulary'] },
  { kind: 'concept:housing-provider', names: ['Housing Association', 'Homes'] },
  { kind: 'concept:voluntary-organisation', names: ['Family Support Charity', 'Youth Project'] },
  { kind: 'concept:local-authority', names: ['District Council', 'Borough Council'] },
  { kind: 'concept:probation', names: ['Probation Service'] },
  { kind: 'concept:doctor', names: ['Medical Practice', 'Surgery'] },
] as const;

/** One body in a hundred works with every controller, as a department of government does. */
const EVERYWHERE = 0.01;

/** Divides bodies, flows and agreements among the controllers. */
export function planOf(sizes: RegisterSizes): Plan {
  const choose = chooser(sizes.seed);
  const areas = Array.from({ length: sizes.controllers }, (_, index) => areaName(index));
  const bodies = Array.from({ length: sizes.bodies }, (_, index) => {
    const area = areas[index % areas.length] ?? '';
    const { kind, names } = choose.one(KINDS_OF_BODY);
    const name = `${area} ${choose.one(names)} ${index + 1}`;
    return { id: `org:body-${padded(index + 1, 5)}`, name, area, kind };
  });
  const everywhere = bodies.slice(0, Math.max(1, Math.round(bodies.length * EVERYWHERE)));
  const controllers = areas.map((area, index) => ({
    slug: `trust-${padded(index + 1, 3)}`,
    id: `org:trust-${padded(index + 1, 3)}`,
    name: `${area} Children’s Trust`,
    statementPrefix: `T${letters(index)}`,
    near: bodies.filter((_, at) => at % areas.length === index).map(({ id }) => id),
    everywhere: everywhere.map(({ id }) => id),
    flows: share(sizes.flows, sizes.controllers, index),
    agreements: share(sizes.agreements, sizes.controllers, index),
  }));
  return { choose, bodies, controllers };
}

/** How many of `count` the one at `index` of `among` gets: they differ by one at most. */
function share(count: number, among: number, index: number): number {
  return Math.floor((count * (index + 1)) / among) - Math.floor((count * index) / among);
}

const FIRST = ['Ash', 'Brook', 'Clay', 'Dun', 'Elm', 'Fern', 'Green', 'Hazel', 'Kings', 'Long'];
const LAST = ['borough', 'bridge', 'bury', 'combe', 'field', 'ford', 'ham', 'ley', 'ton', 'wick'];

/** A place that is not there: 100 names, then the same with a number. */
function areaName(index: number): string {
  const name = `${FIRST[index % 10]}${LAST[Math.floor(index / 10) % 10]}`;
  return index < 100 ? name : `${name} ${Math.floor(index / 100) + 1}`;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

/** Capitals for a number: A to Z, then two of them, and so on. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`;
}
