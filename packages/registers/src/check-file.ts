import { earliestDay, latestDay } from '@sharing-atlas/model';
import { whereIs } from './explain-issue.ts';
import { registerFile } from './format/register-file.ts';
import type { ParsedFile } from './parse.ts';
import type { Path } from './positions.ts';
import { type Problem, problemAt } from './problem.ts';
import { isObject, walk } from './walk.ts';

/** Checks that need no other file: reasons, periods, personal names, scopes and kinds. */
export function checkFile(file: ParsedFile): Problem[] {
  const problems: Problem[] = [];
  walk(registerFile, file.content, ({ value, path }) => {
    if (typeof value === 'string') problems.push(...checkName(file, value, path));
    else if (isObject(value)) {
      problems.push(...checkReason(file, value, path), ...checkPeriod(file, value, path));
    }
  });
  return [...problems, ...checkBasisScopes(file), ...checkKinds(file)];
}

function checkReason(file: ParsedFile, value: Record<string, unknown>, path: Path): Problem[] {
  if (value.assertion !== 'INFERRED' || value.reason !== undefined) return [];
  return [
    problemAt(
      file.locate([...path, 'assertion']),
      'missing-reason',
      `${whereIs(path, file.content)} is inferred, and no reason is given.`,
      'Add "reason": why a reader of the notice would come to this.',
    ),
  ];
}

function checkPeriod(file: ParsedFile, value: Record<string, unknown>, path: Path): Problem[] {
  const { firstDay, lastDay } = value;
  if (typeof firstDay !== 'string' || typeof lastDay !== 'string') return [];
  if (latestDay(lastDay) >= earliestDay(firstDay)) return [];
  return [
    problemAt(
      file.locate([...path, 'lastDay']),
      'interval-reversed',
      `${whereIs(path, file.content)} ends on ${lastDay}, before it begins on ${firstDay}.`,
      'Correct one of the two dates, or leave out the one that is not known.',
    ),
  ];
}

const HONORIFIC = /\b(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Sir|Dame)\.?\s+\p{Lu}[\p{L}'’-]+/u;
const NAMED_MAILBOX = /(?<![\w.-])([a-z]{2,})\.([a-z]{2,})@/i;
/** Words that show a mailbox with a dot in it to be a role's: "data.protection@". */
const MAILBOX_ROLES =
  /data|protection|info|governance|freedom|request|access|record|privacy|gdpr|team|office|enquir|quer|contact|customer|service|support|safeguard|children|complaint|feedback|trust|admin|help/i;

/** A heuristic: it finds titles followed by a name, and mailboxes of the form first.last. */
function checkName(file: ParsedFile, value: string, path: Path): Problem[] {
  const mailbox = NAMED_MAILBOX.exec(value);
  const isPersonal = mailbox !== null && !MAILBOX_ROLES.test(`${mailbox[1]} ${mailbox[2]}`);
  if (!isPersonal && !HONORIFIC.test(value)) return [];
  return [
    problemAt(
      file.locate(path),
      'personal-name',
      `${whereIs(path, file.content)} seems to name a person.`,
      'Name the role instead, like "Data Protection Officer". A register holds no personal names.',
    ),
  ];
}

function checkBasisScopes(file: ParsedFile): Problem[] {
  return (file.content.basisUses ?? []).flatMap((use, index) => {
    const wrong = wrongScope(use.scope, use.flows?.length ?? 0, use.purposes?.length ?? 0);
    if (wrong === null) return [];
    const path = ['basisUses', index, 'scope'];
    return [
      problemAt(
        file.locate(path),
        'basis-scope',
        `${use.id} has scope ${use.scope} ${wrong}.`,
        'FLOW needs "flows" alone, PURPOSE needs "purposes" alone, NOTICE needs neither.',
      ),
    ];
  });
}

function wrongScope(scope: string, flows: number, purposes: number): string | null {
  if (scope === 'FLOW' && flows === 0) return 'and lists no flows';
  if (scope === 'PURPOSE' && purposes === 0) return 'and lists no purposes';
  if (scope !== 'FLOW' && flows > 0) return 'and lists flows';
  if (scope !== 'PURPOSE' && purposes > 0) return 'and lists purposes';
  return null;
}

const KIND_OF_PREFIX: Readonly<Record<string, string>> = {
  org: 'ORGANISATION',
  concept: 'CONCEPT',
  system: 'SYSTEM',
  class: 'CLASS',
  team: 'TEAM',
  hub: 'HUB',
  subject: 'SUBJECT',
  unnamed: 'UNNAMED',
};

function checkKinds(file: ParsedFile): Problem[] {
  const { bodies = [], parties = [], handlings = [] } = file.content;
  const wrongKind = (path: Path, message: string, hint: string) =>
    problemAt(file.locate(path), 'wrong-kind', message, hint);
  const problems: Problem[] = [];
  for (const [section, records] of [
    ['bodies', bodies],
    ['parties', parties],
  ] as const) {
    for (const [index, { id, kind }] of records.entries()) {
      const expected = KIND_OF_PREFIX[id.slice(0, id.indexOf(':'))];
      if (kind === expected) continue;
      const message = `${id} has kind ${kind}; an id that begins like this is of kind ${expected}.`;
      problems.push(wrongKind([section, index, 'kind'], message, 'Correct the kind, or the id.'));
    }
  }
  for (const [index, { id, kind, heldBy }] of bodies.entries()) {
    if (heldBy === undefined || kind === 'SYSTEM') continue;
    const message = `${id} has "heldBy", but only a SYSTEM is held.`;
    problems.push(wrongKind(['bodies', index, 'heldBy'], message, 'Use "partOf" or "instanceOf".'));
  }
  for (const [index, { id, kind, members }] of parties.entries()) {
    if (members === undefined || kind === 'HUB') continue;
    const message = `${id} has members, but it is a ${kind}: only a HUB has members.`;
    problems.push(
      wrongKind(['parties', index, 'members'], message, 'Make it a hub, or remove the members.'),
    );
  }
  for (const [index, { id, kind, to }] of handlings.entries()) {
    if ((kind === 'ONWARD_DISCLOSURE') === (to !== undefined)) continue;
    const message = `${id} has kind ${kind} and ${to === undefined ? 'no "to"' : 'a "to"'}.`;
    const hint = 'ONWARD_DISCLOSURE needs "to"; LINKAGE and USE must not have it.';
    problems.push(wrongKind(['handlings', index, 'kind'], message, hint));
  }
  return problems;
}
