import { whatGoes } from '@sharing-atlas/graph';
import { headlineOfGoing } from '../going-words.ts';
import { endsInWords } from './answer-words.ts';
import { filterWords } from './filter-parameters.ts';
import {
  type BearingItem,
  bearingItems,
  itemsOfPurpose,
  wordsOfBearing,
} from './flow-bases-items.ts';
import { BASIS_LINE_COLUMNS, basisLine } from './flow-bases-line.ts';
import { FLOW_PARAMETERS, flowsAsked } from './flows-asked.ts';
import { loadNamedThings } from './named-things.ts';
import { orNothing, type TableExport } from './table.ts';

/** On what basis things go between two parties: a line for each basis and law that bears on a flow. */
export const flowBasesExport: TableExport<
  (typeof FLOW_PARAMETERS)[number],
  BearingItem | null,
  typeof BASIS_LINE_COLUMNS
> = {
  parameters: FLOW_PARAMETERS,
  plan: async (asked, context) => {
    const question = await flowsAsked(asked, context);
    const answer = await whatGoes(context.store, question, context.options);
    const flowIds = [...new Set(answer.rows.map(({ flowId }) => flowId))];
    const ofFlows = await bearingItems(flowIds, context);
    const items = [...(await itemsOfPurpose(question.filter, ofFlows, context)), ...ofFlows];
    const headline = await headlineOfGoing(answer, context);
    const completeness = wordsOfBearing({ flows: flowIds.length, headline }, items);
    const ends = await endsInWords(question.senderId, question.recipientId, context);
    const things = await loadNamedThings(context);
    const ids = [question.senderId, question.recipientId];
    return {
      title: `On what basis does it go${ends === '' ? '' : ` ${ends}`}${await filterWords(question.filter, asked, things, context)}?`,
      nameParts: ['bases', ...ids.filter((id) => id !== null)],
      asAt: question.asAt,
      columns: BASIS_LINE_COLUMNS,
      completeness,
      ...orNothing(items),
      rowsOf: (batch, fresh) =>
        Promise.all(
          batch.map(async (item) =>
            item === null
              ? { line: 'No flow recorded', saidOf: completeness.words[0] ?? '' }
              : basisLine(item, question.asAt, fresh),
          ),
        ),
    };
  },
};
