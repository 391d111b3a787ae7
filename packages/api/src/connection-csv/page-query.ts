import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  getNamedType,
  isLeafType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  separateOperations,
  type TypeNode,
  visit,
} from 'graphql';
import { type FieldAsked, isConnection } from './list-asked.ts';

/** Names that no analyst would use for a field or variable of their own. */
export const ADDED = {
  pageInfo: 'atlasCsvPage',
  total: 'atlasCsvTotal',
  unknown: 'atlasCsvUnknown',
  /** Followed by the name of the field. */
  about: 'atlasCsvAbout_',
  first: 'atlasCsvFirst',
  after: 'atlasCsvAfter',
} as const;

/** What an answer says of itself: asked for beside its list always, because rows alone could mislead. */
const ALWAYS_BESIDE: readonly string[] = [
  'headline',
  'silence',
  'completenessWords',
  'completeness',
];

/**
 * The same operation for one page at a time: its list takes `first` and `after` from variables and
 * tells where the page ends; what its answer says of its completeness is asked for too. The list is
 * given wherever it stands in the text: GraphQL wants the same arguments in each place, those that
 * are left out among them.
 */
export function pageQuery(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  list: readonly FieldAsked[],
): string {
  const places = new Map<SelectionNode, FieldAsked>(list.map((place) => [place.node, place]));
  // Another operation may share a fragment, and would lack the variables that are added.
  const alone = separateOperations(document)[operation.name?.value ?? ''] ?? document;
  const changed: DocumentNode = visit(alone, {
    OperationDefinition: (node) =>
      node === operation
        ? {
            ...node,
            variableDefinitions: [
              ...(node.variableDefinitions ?? []),
              variable(ADDED.first, 'Int'),
              variable(ADDED.after, 'String'),
            ],
          }
        : undefined,
    SelectionSet: (node) => {
      const here = node.selections.map((each) => places.get(each));
      const place = here.find((each) => each !== undefined);
      if (place === undefined) return undefined;
      const selections = node.selections.map((each, index) => {
        const listHere = here[index];
        return listHere === undefined ? each : paged(listHere);
      });
      return { ...node, selections: [...selections, ...besideList(place)] };
    },
  });
  return print(withoutUnused(changed));
}

/** A variable that only said how long a page is, is used no more, and GraphQL refuses such. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      used.add(name.value);
    },
  });
  return visit(document, {
    VariableDefinition: ({ variable: { name } }) => (used.has(name.value) ? undefined : null),
  });
}

function besideList({ parent }: FieldAsked): SelectionNode[] {
  const there = 'getFields' in parent ? parent.getFields() : {};
  return ALWAYS_BESIDE.flatMap((name) => {
    const type = there[name]?.type;
    if (type === undefined) return [];
    const isText = isLeafType(getNamedType(type));
    return [field(name, `${ADDED.about}${name}`, isText ? undefined : [field('sentence')])];
  });
}

function paged({ node, type }: FieldAsked): FieldNode {
  const countsUnknown = isConnection(type) && 'unknownCount' in type.getFields();
  return {
    ...node,
    arguments: [
      ...(node.arguments ?? []).filter(({ name }) => !PAGING.includes(name.value)),
      argument('first', ADDED.first),
      argument('after', ADDED.after),
    ],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        ...(node.selectionSet?.selections ?? []),
        field('totalCount', ADDED.total),
        ...(countsUnknown ? [field('unknownCount', ADDED.unknown)] : []),
        field('pageInfo', ADDED.pageInfo, [field('hasNextPage'), field('endCursor')]),
      ],
    },
  };
}

const PAGING: readonly string[] = ['first', 'after'];

function field(name: string, alias?: string, selections?: readonly SelectionNode[]): FieldNode {
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    ...(alias === undefined ? {} : { alias: { kind: Kind.NAME, value: alias } }),
    ...(selections === undefined
      ? {}
      : { selectionSet: { kind: Kind.SELECTION_SET, selections: [...selections] } }),
  };
}

function argument(name: string, from: string): ArgumentNode {
  return {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: name },
    value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: from } },
  };
}

function variable(name: string, type: string) {
  const named: TypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } };
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
    type: named,
  } as const;
}
