import type { AnswerSide } from '@sharing-atlas/model';
import { onlyOnce } from '../once.ts';
import type { FlowFacts } from '../queries/flow-facts.ts';
import { listedIn } from './listed.ts';
import { canConcern, partiesBehind, rowsAskedFor } from './party-rows.ts';
import { directRows, type FlowSaid, inOrderShown, saidOf } from './recipient-rows.ts';
import type { WhoReceivesQuestion, WhoReceivesRows } from './who-receives.ts';
import type { RowFacts } from './who-receives-facts.ts';

/** Rows with what else their completeness is worked out from. */
export interface FoundRows extends WhoReceivesRows {
  /**
   * Flows of which the notices do not say what the filter asks: of other parties than the one asked
   * about nothing was asked.
   */
  readonly undecided: readonly FlowFacts[];
  /**
   * Registers of the flows in the answer: what other notices list, or refer to, says nothing of
   * them. Where there is no such flow, those of the flows of which the filter is not known.
   */
  readonly speaking: ReadonlySet<string>;
}

/** The rows of a question, from the facts alone. */
export function rowsOf(
  question: WhoReceivesQuestion,
  facts: RowFacts,
  side: AnswerSide,
): FoundRows {
  const { flows, unknownToFilter } = facts.filtered;
  const behind = partiesBehind(facts, question.asAt);
  const listed = listedIn(facts);
  const said = (flow: FlowFacts) =>
    saidOf(flow, facts.category, listed.by(flow.registerId), question.asAt);
  const rowsFor = (each: FlowSaid) =>
    directRows(each, facts, behind, side).flatMap((row) => rowsAskedFor(row, facts.wanted, behind));
  const concerns = canConcern(facts.wanted, facts);
  const all = flows.filter((flow) => concerns(flow, side)).map(said);
  const saysSomething = ({ classification }: FlowSaid) => classification.certainty !== null;
  const apart = onlyOnce(() =>
    all
      .filter((each) => !saysSomething(each))
      .flatMap(rowsFor)
      .sort(inOrderShown),
  );
  const undecided = onlyOnce(() =>
    unknownToFilter.filter(
      (flow) => concerns(flow, side) && rowsFor(said(flow)).some(({ isInside }) => !isInside),
    ),
  );
  const rows = all.filter(saysSomething).flatMap(rowsFor).sort(inOrderShown);
  const speaking = onlyOnce(() => {
    const inAnswer = [...rows, ...apart()];
    const heard = inAnswer.length > 0 ? inAnswer : undecided();
    return new Set(heard.map(({ registerId }) => registerId));
  });
  const listedBy = onlyOnce(() => listed.of(speaking()));
  return {
    question,
    side,
    rows,
    get apart() {
      return apart();
    },
    get undecided() {
      return undecided();
    },
    get speaking() {
      return speaking();
    },
    get listedBy() {
      return listedBy();
    },
  };
}
