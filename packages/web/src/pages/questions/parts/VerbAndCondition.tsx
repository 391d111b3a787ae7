import { Cited } from '../../../components/Cited.tsx';
import { type ConditionedRow, conditionsOf } from './conditions.ts';

/**
 * The notice’s verb and the conditions that bind a sharing. Those that the notice sets once for many
 * sharings bind this one too, and are marked as what they are.
 */
export function VerbAndCondition({ row }: { row: ConditionedRow }) {
  const { own, rules } = conditionsOf(row);
  if (own.length + rules.length === 0) return <>None given</>;
  return (
    <>
      {own.join('; ')}
      {rules.map(({ id, words, statements }) => (
        <span key={id} className="answer-table__rule">
          {words} <Cited statements={statements} />
        </span>
      ))}
    </>
  );
}
