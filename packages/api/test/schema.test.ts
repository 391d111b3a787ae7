import { readFileSync } from 'node:fs';
import {
  type GraphQLArgument,
  type GraphQLField,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema, sdl } from '../src/index.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

interface Place {
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
}

const fields: readonly Place[] = types.flatMap((type) =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).map((field) => ({
        name: `${type.name}.${field.name}`,
        field,
      }))
    : [],
);
const args = fields.flatMap(({ name, field }) =>
  field.args.map((arg: GraphQLArgument) => ({ name: `${name}(${arg.name})`, arg })),
);

describe('the schema', () => {
  it('is the one that is written down', () => {
    const written = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
    expect(
      sdl() === written,
      'schema.graphql is out of date: run "node_modules/.bin/tsx packages/api/scripts/schema.ts" and commit it.',
    ).toBe(true);
  });

  it('describes every type, field, argument and enum', () => {
    const silent = [
      ...types.filter(({ description }) => !description).map(({ name }) => name),
      ...fields.filter(({ field }) => !field.description).map(({ name }) => name),
      ...args.filter(({ arg }) => !arg.description).map(({ name }) => name),
    ];
    expect(types.some(isEnumType)).toBe(true);
    expect(silent).toEqual([]);
  });

  it('calls one thing by one name wherever it stands', () => {
    const named = (type: string, name: string) =>
      fields
        .filter(({ field }) => getNamedType(field.type).name === type && field.name !== name)
        .map((place) => place.name);
    expect(named('Register', 'register')).toEqual(['Query.registers']);
    expect(named('Period', 'period')).toEqual([]);
    expect(named('PageInfo', 'pageInfo')).toEqual([]);
    // The evidence of one yes-or-no field, which has no type of its own to hold it.
    expect(named('Statement', 'statements').filter((name) => !/Edge\./.test(name))).toEqual([
      'Flow.requiredByLawNotNamedStatements',
    ]);
    const strange = fields
      .filter(({ field }) => /^(open|validFrom|validTo|date|source)$/.test(field.name))
      .map(({ name }) => name);
    expect(strange).toEqual([]);
  });

  it('asks for a date as asAt, a text, everywhere', () => {
    const dates = args.filter(({ arg }) => /YYYY-MM-DD/.test(arg.description ?? ''));
    expect(dates.length).toBeGreaterThan(3);
    for (const { name, arg } of dates) {
      expect(`${name}: ${arg.name} ${String(arg.type)}`).toBe(`${name}: asAt String`);
    }
  });
});
