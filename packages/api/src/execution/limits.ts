import { type DocumentNode, GraphQLError, type ParseOptions, parse, type Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Cost } from './cost.ts';
import { directivesIn, shapeOf } from './shape.ts';

/** What one operation may be at most. `docs/graphql.md` tells the reasons. */
export const LIMITS = {
  /** Words and signs. */
  tokens: 3_000,
  /** Levels of fields. */
  depth: 14,
  aliases: 30,
  directives: 50,
  /** Fields, with each fragment put wherever it is used. */
  fields: 2_000,
  /** Levels of values in its variables. */
  nesting: 100,
  /** See `costOf`. */
  cost: 60_000,
} as const;

type Limited = Exclude<keyof typeof LIMITS, 'cost'>;

const INSTEAD: Readonly<Record<Limited, string>> = {
  tokens: 'Ask for less at once, or use variables for long values.',
  depth: 'Ask for less inside each record, or begin at a record further in.',
  aliases: 'Send several operations.',
  directives: 'Send several operations.',
  fields: 'Use fewer fragments inside each other, or send several operations.',
  nesting: 'Put fewer filters into one another.',
};

const NAMES: Readonly<Record<Limited, string>> = {
  tokens: 'tokens',
  depth: 'depth',
  aliases: 'aliases',
  directives: 'directives',
  fields: 'fields',
  nesting: 'nesting',
};

/** Refuses what is too long when it is parsed, and what is too large before it is validated. */
export function withinLimits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn(parseWithinLimit);
    },
    onValidate({ params: { documentAST }, setResult }) {
      const refused = refusalOf(documentAST);
      if (refused !== null) setResult([refused]);
    },
  };
}

function parseWithinLimit(source: string | Source, options?: ParseOptions): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: LIMITS.tokens });
  } catch (thrown) {
    // The parser gives this error no code of its own.
    const isTooLong =
      thrown instanceof GraphQLError && /more tha[nt] \d+ tokens/.test(thrown.message);
    throw isTooLong ? overLimit('tokens', null) : thrown;
  }
}

/** Why a document is refused before anything else is looked at, or null. */
export function refusalOf(document: DocumentNode): GraphQLError | null {
  const found = { ...shapeOf(document), directives: directivesIn(document) };
  for (const what of ['depth', 'aliases', 'directives', 'fields'] as const) {
    if (found[what] > LIMITS[what]) return overLimit(what, found[what]);
  }
  return null;
}

/** Why the variables of an operation are refused before they are looked at one in another, or null. */
export function tooNested(variables: unknown): GraphQLError | null {
  let level: readonly unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LIMITS.nesting) return overLimit('nesting', null);
    level = level.flatMap((value): readonly unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return null;
}

function overLimit(what: Limited, found: number | null): GraphQLError {
  const limit = LIMITS[what];
  return new GraphQLError(
    `This operation is over the ${NAMES[what]} limit of ${limit}${found === null ? '' : ` (${found})`}. ${INSTEAD[what]}`,
    { extensions: { code: 'OverLimit', what, limit, ...(found === null ? {} : { found }) } },
  );
}

/** Why an operation is refused for what it may cost, or null. */
export function tooCostly({ cost, field }: Cost): GraphQLError | null {
  const limit = LIMITS.cost;
  if (cost <= limit) return null;
  return new GraphQLError(
    `This operation may cost ${cost}; the limit is ${limit}. Most of it comes from “${field}”: ask for a shorter page there (“first”), or for less inside each row.`,
    { extensions: { code: 'TooCostly', cost, limit, field } },
  );
}
