import type { FlowFilter } from '@sharing-atlas/graph';
import type { Day } from '@sharing-atlas/model';
import { dayOf, optionalIdOf } from '../arguments.ts';
import type { Context } from '../context.ts';
import { FILTER_PARAMETERS, filterAsked } from './filter-parameters.ts';
import type { Asked } from './table.ts';

/** What limits flows to those between two parties, or of one, and what the flows are. */
export const FLOW_PARAMETERS = ['from', 'to', ...FILTER_PARAMETERS, 'asAt'] as const;

interface FlowsAsked {
  readonly senderId: string | null;
  readonly recipientId: string | null;
  readonly asAt: Day;
  readonly filter?: FlowFilter;
}

/** The flows that an export is asked for. @throws BadArgument, UnknownId, Ambiguous */
export async function flowsAsked(
  asked: Asked<(typeof FLOW_PARAMETERS)[number]>,
  context: Context,
): Promise<FlowsAsked> {
  return {
    asAt: dayOf(context, asked.asAt),
    senderId: await optionalIdOf(context, 'from', asked.from, 'Party'),
    recipientId: await optionalIdOf(context, 'to', asked.to, 'Party'),
    ...(await filterAsked(asked, context)),
  };
}
