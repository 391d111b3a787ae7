import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** How large an operation is written, with its fragments put where they are used. */
export interface Shape {
  /** Levels of fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
}

const NONE: Pick<SelectionSetNode, 'selections'> = { selections: [] };
const NOTHING: Shape = { depth: 0, aliases: 0, fields: 0 };

/**
 * Measures a document without the schema and before it is validated, in one step a node: each
 * fragment is measured once, however often it is used. A fragment that uses itself counts as nothing
 * there, since validation refuses it.
 */
export function shapeOf(document: DocumentNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const measured = new Map<string, Shape>();
  const ofFragment = (name: string): Shape => {
    const before = measured.get(name);
    if (before !== undefined) return before;
    measured.set(name, NOTHING);
    const fragment = fragments.get(name);
    const shape = fragment === undefined ? NOTHING : ofSelections(fragment.selectionSet);
    measured.set(name, shape);
    return shape;
  };
  const ofSelections = ({ selections }: Pick<SelectionSetNode, 'selections'>): Shape => {
    let { depth, aliases, fields } = NOTHING;
    for (const selection of selections) {
      let shape = NOTHING;
      if (selection.kind === Kind.FRAGMENT_SPREAD) shape = ofFragment(selection.name.value);
      // Questions about the schema itself are deep by nature; validation has a limit for them.
      else if (selection.kind === Kind.FIELD && selection.name.value.startsWith('__'))
        shape = { ...ofSelections(selection.selectionSet ?? NONE), depth: 0 };
      else if (selection.selectionSet !== undefined) shape = ofSelections(selection.selectionSet);
      const isField = selection.kind === Kind.FIELD;
      depth = Math.max(depth, shape.depth + (isField ? 1 : 0));
      aliases += shape.aliases + (isField && selection.alias !== undefined ? 1 : 0);
      fields += shape.fields + (isField ? 1 : 0);
    }
    return { depth, aliases, fields };
  };
  const operations = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [ofSelections(definition.selectionSet)] : [],
  );
  return {
    depth: Math.max(0, ...operations.map(({ depth }) => depth)),
    aliases: Math.max(0, ...operations.map(({ aliases }) => aliases)),
    fields: Math.max(0, ...operations.map(({ fields }) => fields)),
  };
}

/** Directives as they are written. */
export function directivesIn(document: DocumentNode): number {
  let found = 0;
  visit(document, {
    Directive: () => {
      found += 1;
    },
  });
  return found;
}
