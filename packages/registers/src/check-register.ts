import type { RegisterRecords } from './format/register-file.ts';
import { type LoadedRegister, REFERENCE_SLUG } from './loaded-register.ts';
import { type Problem, problemAt } from './problem.ts';
import { findIds, type IdFound } from './references.ts';

const SHARED_SECTIONS: ReadonlySet<unknown> = new Set([
  'bodies',
  'categories',
  'dataSubjects',
  'stages',
  'legalBases',
  'legislation',
  'rights',
  'programmes',
]);

/** Checks that need all files of one register and no other register. */
export function checkRegister(register: LoadedRegister): Problem[] {
  const { defined, referred } = findIds(register);
  return [
    ...checkOwnership(register, defined),
    ...checkCitations(register, referred),
    ...checkTies(register),
  ];
}

/** A record belongs to the register that its id names; shared records to the reference register. */
function checkOwnership(register: LoadedRegister, defined: readonly IdFound[]): Problem[] {
  const problems = sectionsInWrongRegister(register);
  const prefix = register.records.register.statementPrefix;
  if (prefix === undefined && register.records.statements.length > 0) {
    problems.push(
      problemAt(
        register.locate(['register']),
        'missing-key',
        'The register has statements and no "statementPrefix".',
        'Add the capitals that its statement numbers begin with, like "statementPrefix: S".',
      ),
    );
  }
  for (const { id, path } of defined) {
    const owner = /^[a-z]+:([a-z0-9-]+)\//.exec(id)?.[1];
    const isForeign =
      path[0] === 'statements'
        ? prefix !== undefined && id.replace(/[0-9]+$/, '') !== prefix
        : owner !== undefined && owner !== register.slug;
    if (!isForeign) continue;
    problems.push(
      problemAt(
        register.locate(path),
        'foreign-record',
        `${id} does not belong to ${register.records.register.id}.`,
        path[0] === 'statements'
          ? `Statements of this register begin with ${prefix}.`
          : `Its id must have "${register.slug}/" after the colon, or it belongs in another register.`,
      ),
    );
  }
  return problems;
}

function sectionsInWrongRegister({ records, slug, locate }: LoadedRegister): Problem[] {
  const isReference = slug === REFERENCE_SLUG;
  return Object.entries(records).flatMap(([section, entries]) => {
    if (!Array.isArray(entries) || section === 'sources') return [];
    if (SHARED_SECTIONS.has(section) === isReference) return [];
    return entries.map((_, index) =>
      problemAt(
        locate([section, index]),
        'foreign-record',
        isReference
          ? `The reference register has a record under "${section}": a claim of a single publisher.`
          : `This register has a record under "${section}", which all registers share.`,
        isReference
          ? 'Move it to the register of the publisher who says it.'
          : 'Move it to the reference register.',
      ),
    );
  });
}

/** Each statement is used by a record, or put out of scope with a reason. */
function checkCitations(register: LoadedRegister, referred: readonly IdFound[]): Problem[] {
  const used = new Set(referred.filter(({ what }) => what === 'statement').map(({ id }) => id));
  return register.records.statements.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          problemAt(
            register.locate(['statements', index, 'id']),
            'uncited-statement',
            `No record rests on statement ${id}.`,
            'Cite it in the "statements" of the record that it supports, or list it under "outOfScope" with the reason.',
          ),
        ],
  );
}

type Flow = RegisterRecords['flows'][number];
type Statement = RegisterRecords['statements'][number];
const KINDS_THAT_CAN_TIE: ReadonlySet<Statement['kind']> = new Set([
  'SOURCE_OF_DATA',
  'RECIPIENT',
  'EXCLUSION',
  'DATA_CATEGORY',
]);

/**
 * Whether a statement says that this flow carries something. A statement that gives a category and
 * no party ties it only to a party that is not named.
 */
function ties(statement: Statement, flow: Flow): boolean {
  if (statement.tiesPartyToCategory === true) return true;
  if (statement.scope === 'EXPLICIT') return KINDS_THAT_CAN_TIE.has(statement.kind);
  const ends = [flow.from.party, flow.to.party];
  return statement.scope === 'CATEGORY_ONLY' && ends.some((id) => id.startsWith('unnamed:'));
}

/** A flow only carries, or leaves out, what a statement ties to it: all else would be invented. */
function checkTies(register: LoadedRegister): Problem[] {
  const { flows, statements } = register.records;
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return flows.flatMap((flow, flowIndex) =>
    (['carries', 'excludes'] as const).flatMap((section) =>
      (flow[section] ?? []).flatMap((link, index) => {
        const cited = link.statements.flatMap((id) => byId.get(id) ?? []);
        // An unknown statement is reported as a broken reference.
        if (link.assertion === 'INFERRED' || cited.length < link.statements.length) return [];
        if (cited.some((statement) => ties(statement, flow))) return [];
        return [
          problemAt(
            register.locate(['flows', flowIndex, section, index, 'category']),
            'scope-conflict',
            `${flow.id} ${section === 'carries' ? 'carries' : 'leaves out'} ${link.category}, but ${link.statements.join(', ')} ${link.statements.length === 1 ? 'does' : 'do'} not tie that category to this party.`,
            'Cite the statement that ties them, or remove the entry: naming a recipient does not say what it receives.',
          ),
        ];
      }),
    ),
  );
}
