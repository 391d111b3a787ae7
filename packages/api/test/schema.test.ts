import { readFileSync } from 'node:fs';
import {
  buildSchema,
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
import { unannouncedChanges } from './support/breaking-changes.ts';

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

  it('asks for a date as asAt, a text, everywhere; for two as leftAt and rightAt', () => {
    const dates = args.filter(({ arg }) => /YYYY-MM-DD/.test(arg.description ?? ''));
    expect(dates.length).toBeGreaterThan(3);
    for (const { name, arg } of dates) {
      expect(`${name}: ${arg.name} ${String(arg.type)}`).toMatch(
        /: (?:asAt|leftAt|rightAt) String$/,
      );
    }
  });
});

describe('callers of the published schema', () => {
  const published = readFileSync(new URL('../schema.published.graphql', import.meta.url), 'utf8');

  it('miss nothing that was not deprecated before', () => {
    expect(
      unannouncedChanges(published, schema),
      'Keep what is removed or changed, deprecated; or, at a release, copy schema.graphql to schema.published.graphql.',
    ).toEqual([]);
  });

  const before = `type Query { old: Int @deprecated(reason: "Ask for new.") new(a: Int, b: Int @deprecated(reason: "No use.")): Kind }
    enum Kind { A B @deprecated(reason: "Now A.") }`;
  it.each([
    [
      'a field that was deprecated',
      before.replace('old: Int @deprecated(reason: "Ask for new.") ', ''),
      [],
    ],
    ['an argument that was deprecated', before.replace(/, b: [^)]*\)/, ''), []],
    ['a value that was deprecated', before.replace(/ B @.*\)/, ''), []],
    ['another field', before.replace(/new\(.*: Kind/, ''), ['Query.new was removed.']],
    ['another value', before.replace(' A ', ' '), ['A was removed from enum type Kind.']],
  ])('lose %s', (_what, after, missed) => {
    expect(after).not.toBe(before);
    expect(unannouncedChanges(before, buildSchema(after))).toEqual(missed);
  });
});
