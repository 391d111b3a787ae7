import { type DocumentNode, getOperationAST, Kind, valueFromASTUntyped } from 'graphql';
import { costOf } from '../../src/execution/cost.ts';
import { refusalOf } from '../../src/execution/limits.ts';
import { schema } from '../../src/index.ts';
import { MAX_PAGE } from '../../src/page-size.ts';

/** What an operation costs with the longest pages and all its parts, and why it is refused, if it is. */
export function weighed(document: DocumentNode) {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The document is not one operation.');
  const variables: Record<string, unknown> = {};
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    const isNamed = (name: string) => named.kind === Kind.NAMED_TYPE && named.name.value === name;
    if (isNamed('Int')) variables[variable.name.value] = MAX_PAGE;
    else if (isNamed('Boolean')) variables[variable.name.value] = true;
    else if (defaultValue) variables[variable.name.value] = valueFromASTUntyped(defaultValue);
  }
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const { cost } = costOf({ schema, operation, fragments, variables });
  return { cost, refusal: refusalOf(document)?.message ?? null };
}
