import {
  type ChangeRefusal,
  changedId,
  type Impact,
  impactOf,
  type ProposedChange,
} from '@sharing-atlas/graph';
import {
  addDays,
  changeWords,
  type Day,
  dateWords,
  impactHeadline,
  list,
} from '@sharing-atlas/model';
import { dayOf, idOf, registerIdOf, unknownFlow } from './arguments.ts';
import type { Context } from './context.ts';
import { BadArgument, UnknownId } from './errors.ts';
import { type Findings, findingsIn } from './findings.ts';
import { Turns } from './turns.ts';

/** The change as it is written: one of the first five. */
export interface ImpactArguments {
  readonly agreement?: string | null | undefined;
  readonly party?: string | null | undefined;
  readonly flow?: string | null | undefined;
  readonly use?: string | null | undefined;
  readonly basis?: string | null | undefined;
  readonly register?: string | null | undefined;
  readonly lastDay?: string | null | undefined;
  readonly asAt?: string | null | undefined;
}

/** An impact, with the findings before and after that its own are among. */
export interface AskedImpact extends Impact {
  readonly found: { readonly before: Findings; readonly after: Findings };
}

/** @throws UnknownId, Ambiguous; BadArgument for what cannot be proposed; Busy. */
export async function askedImpact(args: ImpactArguments, context: Context): Promise<AskedImpact> {
  const { lastDay, asAt } = daysOf(args, context);
  const change = await changeOf(args, lastDay, context);
  const result = await inTurn(context, () =>
    impactOf(context.store, change, asAt, context.options),
  );
  if (!result.ok) throw await refused(result.refusal, change, args, context);
  const { facts } = result.impact;
  return {
    ...result.impact,
    found: { before: findingsIn(facts.before, asAt), after: findingsIn(facts.after, asAt) },
  };
}

/** A register that is only supposed is a store in memory: two of them at once would be waste. */
const turns = new Turns(8);

/** A request takes one place, however often it asks; to wait for its own work is part of its time. */
async function inTurn<Result>(context: Context, work: () => Promise<Result>): Promise<Result> {
  const { signal } = context.options;
  return context.ownTurns.during(signal, async () => {
    const end = await context.left.untimed(turns.begin(signal));
    try {
      return await work();
    } finally {
      end();
    }
  });
}

/**
 * Without a last day the change takes effect on the day asked about; without that day it is asked of
 * the first day on which it has taken effect, today at the earliest.
 */
function daysOf(args: ImpactArguments, context: Context): { lastDay: Day; asAt: Day } {
  if (args.lastDay == null) {
    const asAt = dayOf(context, args.asAt);
    return { asAt, lastDay: addDays(asAt, -1) };
  }
  const lastDay = dayOf(context, args.lastDay, 'lastDay');
  if (args.asAt != null) return { lastDay, asAt: dayOf(context, args.asAt) };
  const hasCome = lastDay < context.today;
  return { lastDay, asAt: hasCome ? context.today : addDays(lastDay, 1) };
}

const BEGINNINGS = ['agreement', 'party', 'flow', 'use', 'basis'] as const;

async function changeOf(
  args: ImpactArguments,
  lastDay: Day,
  context: Context,
): Promise<ProposedChange> {
  const given = BEGINNINGS.filter((name) => args[name] != null && args[name] !== '');
  const [name] = given;
  const id = name === undefined ? null : (args[name] ?? null);
  if (name === undefined || id === null || given.length > 1) {
    const words = `Give one of ${BEGINNINGS.join(', ')}: what would end or be withdrawn.`;
    throw new BadArgument(given[1] ?? 'agreement', '', words);
  }
  switch (name) {
    case 'agreement': {
      const agreementId = await idOf(context, name, id, 'Agreement');
      return { kind: 'AGREEMENT_LAPSES', agreementId, lastDay };
    }
    case 'party':
      return { kind: 'BODY_ENDS', partyId: await idOf(context, name, id, 'Party'), lastDay };
    case 'flow':
      return { kind: 'FLOW_STOPS', flowId: id, lastDay };
    case 'use':
      return { kind: 'BASIS_USE_WITHDRAWN', useId: id };
    case 'basis': {
      const registerId =
        args.register == null ? null : await registerIdOf(context, 'register', args.register);
      const basisId = await idOf(context, name, id, 'LegalBasis');
      return { kind: 'BASIS_WITHDRAWN', basisId, registerId };
    }
  }
}

const REFUSALS: Readonly<Record<Exclude<ChangeRefusal, 'NOT_THERE'>, readonly [string, string]>> = {
  NOT_A_BODY: [
    'party',
    'Only a body with a name of its own can end here. For a team, a hub or a kind of body say which of its flows would stop.',
  ],
  ALREADY_ENDED: ['lastDay', 'It has a recorded end before that day already.'],
  ENDS_BEFORE_IT_BEGINS: ['lastDay', 'It begins after that day. Choose a later last day.'],
  NOT_RELIED_ON: ['basis', 'No notice in question relies on it, so nothing would be withdrawn.'],
};

async function refused(
  refusal: ChangeRefusal,
  change: ProposedChange,
  args: ImpactArguments,
  context: Context,
): Promise<Error> {
  const id = changedId(change);
  if (refusal === 'NOT_THERE') {
    if (change.kind === 'FLOW_STOPS') return unknownFlow(context, id);
    return new UnknownId('use', id, 'use of a basis', []);
  }
  const [argument, sentence] = REFUSALS[refusal];
  return new BadArgument(argument, (argument === 'lastDay' ? args.lastDay : id) ?? '', sentence);
}

/** "If “…” lapsed after 31 March 2027". */
export async function proposedWords({ change }: Impact, context: Context): Promise<string> {
  const lastDay = 'lastDay' in change ? dateWords(change.lastDay) : null;
  return changeWords(change.kind, await nameOfChanged(change, context), lastDay);
}

async function nameOfChanged(change: ProposedChange, { load }: Context): Promise<string> {
  const id = changedId(change);
  switch (change.kind) {
    case 'AGREEMENT_LAPSES':
      return (await load.agreement.load(id))?.agreement.title ?? id;
    case 'BODY_ENDS':
      return (await load.party.load(id))?.party.name ?? id;
    case 'FLOW_STOPS':
      return (await load.flow.load(id))?.flow.name ?? id;
    case 'BASIS_USE_WITHDRAWN':
      return list((await load.basisUse.load(id))?.use.statementIds ?? [id]);
    case 'BASIS_WITHDRAWN': {
      const basis = (await load.legalBasis.load(id))?.basis.reference ?? id;
      if (change.registerId === null) return basis;
      return `${basis} in the register of ${(await load.register.load(change.registerId))?.title ?? ''}`;
    }
  }
}

export function headlineOfImpact({ losses, answers, findings }: Impact): string {
  const flows = (kinds: readonly string[]) =>
    new Set(losses.filter(({ kind }) => kinds.includes(kind)).map(({ flowId }) => flowId)).size;
  return impactHeadline({
    agreement: flows(['NO_AGREEMENT']),
    basis: flows(['NO_BASIS', 'ONLY_NOTICE_WIDE', 'NO_CONDITION']),
    changed: answers.length,
    appear: findings.appear.length,
    go: findings.go.length,
  });
}
