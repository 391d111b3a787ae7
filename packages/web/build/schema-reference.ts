import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Plugin } from 'vite';
import type { FieldEntry, InputEntry, TypeEntry, TypeKind } from '../src/pages/query/reference.ts';

const MODULE = 'virtual:schema-reference';

/**
 * The reference of the schema as a module, made from the API's SDL when the pages are built: a
 * browser then needs no parser of GraphQL to show it.
 */
export function schemaReference(): Plugin {
  return {
    name: 'sharing-atlas-schema-reference',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null;
      const file = fileURLToPath(new URL('../../api/schema.graphql', import.meta.url));
      this.addWatchFile(file);
      const reference = referenceOf(await readFile(file, 'utf8'));
      return `export default ${JSON.stringify(reference)};`;
    },
  };
}

/** Every type of an SDL with its fields, meanings and places of use, by name. */
export function referenceOf(sdl: string): readonly TypeEntry[] {
  const schema = buildSchema(sdl);
  const uses = usesIn(schema);
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .map((type) => entryOf(type, uses.get(type.name) ?? []))
    .sort((one, other) => one.name.localeCompare(other.name));
}

function entryOf(type: GraphQLNamedType, usedIn: readonly string[]): TypeEntry {
  return {
    name: type.name,
    kind: kindOf(type),
    description: type.description ?? '',
    fields: isObjectType(type) || isInterfaceType(type) ? fieldsOf(type.getFields()) : [],
    inputs: isInputObjectType(type) ? Object.values(type.getFields()).map(inputOf) : [],
    values: isEnumType(type)
      ? type.getValues().map((value) => ({
          name: value.name,
          description: value.description ?? '',
          deprecated: value.deprecationReason ?? null,
        }))
      : [],
    oneOf: isUnionType(type) ? type.getTypes().map(({ name }) => name) : [],
    isA: isObjectType(type) ? type.getInterfaces().map(({ name }) => name) : [],
    usedIn,
  };
}

function kindOf(type: GraphQLNamedType): TypeKind {
  if (isObjectType(type)) return type.name === 'Query' ? 'QUESTIONS' : 'RECORD';
  if (isInterfaceType(type)) return 'SHARED';
  if (isUnionType(type)) return 'ONE_OF';
  if (isEnumType(type)) return 'WORDS';
  return isInputObjectType(type) ? 'INPUT' : 'VALUE';
}

function fieldsOf(fields: Readonly<Record<string, GraphQLField<unknown, unknown>>>): FieldEntry[] {
  return Object.values(fields).map((field) => ({
    name: field.name,
    description: field.description ?? '',
    type: String(field.type),
    typeName: getNamedType(field.type).name,
    deprecated: field.deprecationReason ?? null,
    args: field.args.map(inputOf),
  }));
}

function inputOf(input: GraphQLArgument | GraphQLInputField): InputEntry {
  return {
    name: input.name,
    description: input.description ?? '',
    type: String(input.type),
    typeName: getNamedType(input.type).name,
    deprecated: input.deprecationReason ?? null,
    ifLeftOut: input.defaultValue === undefined ? null : JSON.stringify(input.defaultValue),
  };
}

/** Where each type is used: "Flow.sender", "Query.flows(where)". */
function usesIn(schema: GraphQLSchema): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, Set<string>>();
  const note = (type: GraphQLNamedType, place: string) => {
    const places = uses.get(type.name) ?? new Set();
    uses.set(type.name, places.add(place));
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isUnionType(type)) for (const member of type.getTypes()) note(member, type.name);
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        note(getNamedType(field.type), `${type.name}.${field.name}`);
      }
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const shared of type.getInterfaces()) note(shared, type.name);
    for (const field of Object.values(type.getFields())) {
      note(getNamedType(field.type), `${type.name}.${field.name}`);
      for (const arg of field.args) {
        note(getNamedType(arg.type), `${type.name}.${field.name}(${arg.name})`);
      }
    }
  }
  return new Map([...uses].map(([name, places]) => [name, [...places].sort()]));
}
