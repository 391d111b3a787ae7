import { type CompareSide, type Comparison, compareSides } from '@sharing-atlas/graph';
import { type Day, dateWords } from '@sharing-atlas/model';
import { idOf } from './arguments.ts';
import type { Context } from './context.ts';
import { UnknownId } from './errors.ts';
import { factsIn, findingsAt } from './findings.ts';
import { typeOfId } from './ids.ts';

/** What is compared: two registers, each at a day. */
export interface AskedComparison {
  readonly left: string;
  readonly right: string;
  readonly leftAt: Day;
  readonly rightAt: Day;
}

/**
 * Two registers side by side, from the facts that the checks read: no statement of its own.
 * @throws UnknownId with those that can be compared; Ambiguous
 */
export async function comparisonOf(asked: AskedComparison, context: Context): Promise<Comparison> {
  const left = await sideOf('left', asked.left, asked.leftAt, context);
  const right = await sideOf('right', asked.right, asked.rightAt, context);
  return compareSides(left, right);
}

/** A register by its id, by that of its notice, or by the id or name of its publisher. */
async function sideOf(
  argument: 'left' | 'right',
  value: string,
  asAt: Day,
  context: Context,
): Promise<CompareSide> {
  const facts = await factsIn(context);
  const direct = facts.registers.find(({ id, noticeId }) => id === value || noticeId === value);
  const type = typeOfId(value);
  const isOther = type === 'Register' || type === 'Notice';
  const partyId =
    direct !== undefined || isOther ? null : await idOf(context, argument, value, 'Party');
  const register = direct ?? facts.registers.find(({ publisherId }) => publisherId === partyId);
  if (register === undefined) {
    const near = facts.registers.map(({ id, publisherId }) => ({
      id,
      name: facts.all('Party').get(publisherId)?.name ?? id,
    }));
    throw new UnknownId(argument, value, 'register of a notice for', near);
  }
  const { all } = await findingsAt(context, asAt);
  const findings = all.filter(({ registerId }) => registerId === register.id);
  return { facts, register, asAt, findings };
}

/** What has to be known to read a comparison. */
export function comparisonWords({ left, right }: Comparison): string[] {
  const isOne = left.register.id === right.register.id;
  return [
    'That something is not stated on one side does not say that it is not so: it says that its notice does not state it.',
    isOne
      ? `One notice at two dates, ${dateWords(left.asAt)} and ${dateWords(right.asAt)}. Its text is known of the day on which it was seen; what differs comes from the history of bodies, law and agreements, and from the dates of checks.`
      : 'Each notice speaks for its own publisher. “The same” says that both state it alike, not that both do it alike.',
  ];
}
