import { findCycles } from './cycles.ts';
import { didYouMean, whereIs } from './explain-issue.ts';
import { type LoadedRegister, REFERENCE_SLUG } from './loaded-register.ts';
import { nearest } from './nearest.ts';
import type { Path } from './positions.ts';
import { type Problem, problemAt, sortProblems } from './problem.ts';
import { findIds, type IdFound } from './references.ts';
import { isObject, valueAt } from './walk.ts';

interface Definition {
  readonly id: string;
  readonly register: LoadedRegister;
  readonly path: Path;
  readonly what: string;
  readonly kind: string | null;
}
type Definitions = ReadonlyMap<string, Definition>;

/** Checks across registers: each id once, each reference good, no circles. Sorted. */
export function checkRegisters(registers: readonly LoadedRegister[]): Problem[] {
  const definitions = define(registers);
  return sortProblems([
    ...findDuplicates(registers),
    ...registers.flatMap((register) =>
      findIds(register).referred.flatMap((found) => checkReference(register, found, definitions)),
    ),
    ...findCycles(registers),
  ]);
}

/** Ids that stand twice, in one register or in several. Former ids count: they resolve for ever. */
function findDuplicates(registers: readonly LoadedRegister[]): Problem[] {
  const seen = new Map<string, string>();
  return registers.flatMap((register) =>
    findIds(register).defined.flatMap(({ id, path }) => {
      const place = register.locate(path);
      const first = seen.get(id);
      if (first === undefined) {
        seen.set(id, `${place.file}:${place.line}`);
        return [];
      }
      return [
        problemAt(
          place,
          'duplicate-id',
          `The id ${id} is already used at ${first}.`,
          'Give one of the two another id, or join the two records.',
        ),
      ];
    }),
  );
}

function define(registers: readonly LoadedRegister[]): Definitions {
  const definitions = new Map<string, Definition>();
  for (const register of registers) {
    for (const { id, path, what } of findIds(register).defined) {
      const record = valueAt(register.records, path.slice(0, 2));
      const kind = isObject(record) && typeof record.kind === 'string' ? record.kind : null;
      if (!definitions.has(id)) definitions.set(id, { id, register, path, what, kind });
    }
  }
  return definitions;
}

function checkReference(
  register: LoadedRegister,
  found: IdFound,
  definitions: Definitions,
): Problem[] {
  const definition = definitions.get(found.id);
  if (definition === undefined || definition.what === 'former id') {
    return [brokenReference(register, found, definitions)];
  }
  const place = register.locate(found.path);
  const where = whereIs(found.path, register.records);
  const owner = definition.register.slug;
  if (owner !== register.slug && owner !== REFERENCE_SLUG) {
    const message = `${where} refers to ${found.id}, which belongs to register:${owner}.`;
    const hint =
      'What one publisher says is not said by another: refer to your own or to shared records.';
    return [problemAt(place, 'foreign-record', message, hint)];
  }
  const allowed = allowedKinds(found.path);
  const actual = definition.kind ?? definition.what.toUpperCase();
  if (allowed === undefined || allowed.includes(actual)) return [];
  const message = `${where} is ${found.id}, of kind ${actual}; here it must be ${allowed.join(' or ')}.`;
  return [problemAt(place, 'wrong-kind', message, wrongKindHint(actual))];
}

function brokenReference(
  register: LoadedRegister,
  { id, path, what }: IdFound,
  definitions: Definitions,
): Problem {
  const former = definitions.get(id);
  const current =
    former === undefined
      ? null
      : valueAt(former.register.records, [...former.path.slice(0, 2), 'id']);
  const candidates = [...definitions.values()]
    .filter((one) => one.what !== 'former id' && one.path[0] !== 'register')
    .filter((one) => one.register === register || one.register.slug === REFERENCE_SLUG)
    .map((one) => one.id);
  const near = typeof current === 'string' ? [current] : nearest(id, candidates);
  return problemAt(
    register.locate(path),
    'broken-reference',
    `There is no ${what} "${id}".`,
    near.length > 0
      ? didYouMean(near)
      : `${whereIs(path, register.records)} must be an id that a record has: correct it, or add the record.`,
  );
}

const ANY_SENDER = ['ORGANISATION', 'CLASS', 'TEAM', 'HUB', 'SYSTEM', 'SUBJECT', 'UNNAMED'];
const ALLOWED_KINDS: Readonly<Record<string, readonly string[]>> = {
  'register.publisher': ['ORGANISATION'],
  'register.notice': ['NOTICE'],
  'sources.publisher': ['ORGANISATION'],
  'bodies.instanceOf': ['CONCEPT'],
  'bodies.heldBy': ['ORGANISATION'],
  'bodies.successors.to': ['ORGANISATION'],
  'parties.instanceOf': ['CONCEPT', 'CLASS'],
  'parties.members.party': ['ORGANISATION', 'CLASS', 'TEAM', 'UNNAMED'],
  'flows.from.party': ANY_SENDER,
  'flows.to.party': ANY_SENDER,
  'flows.via.party': ['SYSTEM', 'HUB', 'TEAM'],
  'handlings.by': ANY_SENDER,
  'handlings.in': ['SYSTEM'],
  'handlings.to': ANY_SENDER,
  'basisUses.bases.with.basis': ['SCHEDULE1'],
};

function allowedKinds(path: Path): readonly string[] | undefined {
  return ALLOWED_KINDS[path.filter((segment) => typeof segment === 'string').join('.')];
}

function wrongKindHint(actual: string): string {
  return actual === 'CONCEPT'
    ? 'A kind of body that all registers share carries no claims: make a class of this register that is an instance of it.'
    : 'Refer to a record of the right kind.';
}
