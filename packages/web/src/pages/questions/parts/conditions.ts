import type { CitedStatement } from '../../../components/Cited.tsx';
import { quoted } from '../../../text/words.ts';

/** What of a row is needed to say on what conditions the notice speaks of the sharing. */
export interface ConditionedRow {
  /** What decides the row: each may have a condition of its own. */
  because: readonly { condition: string | null }[];
  flow: {
    verb: string | null;
    condition: string | null;
    conditions: readonly {
      rule: { id: string; description: string; appliesTo: string };
      statements: readonly CitedStatement[];
    }[];
  } | null;
}

interface Conditions {
  /** The verb in quotation marks, then the conditions of this category and of this flow. */
  own: readonly string[];
  /** Conditions that the notice sets for this sharing among others. */
  rules: readonly { id: string; words: string; statements: readonly CitedStatement[] }[];
}

/** All that limits a sharing: its own conditions, and those said of every such sharing. */
export function conditionsOf({ because, flow }: ConditionedRow): Conditions {
  const own = [...because.map(({ condition }) => condition), flow?.condition ?? null];
  return {
    own: [
      ...(flow?.verb ? [quoted(flow.verb)] : []),
      ...new Set(own.filter((each) => each !== null)),
    ],
    rules: (flow?.conditions ?? []).map(({ rule, statements }) => ({
      id: rule.id,
      words: `${saidOf(rule.appliesTo)}: ${rule.description}`,
      statements,
    })),
  };
}

/** What a condition is said of; a scope that is not known here is not guessed at. */
function saidOf(appliesTo: string): string {
  switch (appliesTo) {
    case 'EVERY_SHARING':
      return 'On every sharing';
    case 'EVERY_LISTED_RECIPIENT':
      return 'On every such sharing';
    case 'SERVICE':
      return 'For the service';
    case 'NAMED_FLOWS':
      return 'On this sharing';
    default:
      return 'On a sharing like this';
  }
}
