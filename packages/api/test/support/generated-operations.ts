import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

/** Words that callers send: right ones, nearly right ones, and what nobody should send. */
const WORDS = [
  'org:ofsted',
  'org:sandwell-childrens-trust',
  'hub:sandwell/mash',
  'cat:health-information',
  'Health information',
  'flow:sandwell/return-to-dfe',
  'register:sandwell',
  'purpose:none',
  'S088',
  'Police',
  '2026-11-22',
  '2026-02-30',
  '0000-00-00',
  '',
  ' ',
  'x'.repeat(5_000),
  '\u0000',
  '\ud800',
  '"}) { __typename } #',
  "' OR 1 = 1 //",
  'T2Zmc2V0Q29ubmVjdGlvbjoy',
  'T2Zmc2V0Q29ubmVjdGlvbjotMQ==',
  'zz',
];
const NUMBERS = [-1, 0, 1, 2, 3, 7, 200, 201, 2_147_483_647];

/** Operations of a schema, each valid in its grammar; arguments may be nonsense. */
export function operations(schema: GraphQLSchema): fc.Arbitrary<string> {
  const root = schema.getQueryType();
  if (!root) throw new Error('The schema has no queries.');
  return selections(schema, root, 5).map((inside) => `query { ${inside} }`);
}

function selections(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  levels: number,
): fc.Arbitrary<string> {
  const members = isObjectType(type) ? [] : schema.getPossibleTypes(type);
  const fields = isUnionType(type)
    ? []
    : Object.values(type.getFields()).filter(
        (field) => levels > 0 || !isCompositeType(getNamedType(field.type)),
      );
  const parts = [
    fc.constant('__typename'),
    ...fields.map((field) => fc.constant(field).chain((one) => selected(schema, one, levels))),
    ...members.map((member) =>
      fc
        .constant(member)
        .chain((one) => selections(schema, one, levels - 1))
        .map((inside) => `... on ${member.name} { ${inside} }`),
    ),
  ];
  return (
    fc
      .array(fc.integer({ min: 0, max: parts.length - 1 }), { minLength: 1, maxLength: 4 })
      .chain((chosen) =>
        fc.tuple(...chosen.map((index) => parts[index] ?? fc.constant('__typename'))),
      )
      // Another name for each, or two of one name with different arguments would not be valid.
      .map((written) => written.map((text) => text.replaceAll('@', alias())).join(' '))
  );
}

let aliases = 0;
const alias = (): string => {
  aliases += 1;
  return `a${aliases % 1_000}`;
};

function selected(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  levels: number,
): fc.Arbitrary<string> {
  const type = getNamedType(field.type);
  const inside = isCompositeType(type)
    ? selections(schema, type, levels - 1).map((text) => ` { ${text} }`)
    : fc.constant('');
  return fc
    .tuple(argumentsOf(field.args), inside)
    .map(([given, text]) =>
      given === '' ? `${field.name}${text}` : `@: ${field.name}(${given})${text}`,
    );
}

function argumentsOf(args: readonly GraphQLArgument[]): fc.Arbitrary<string> {
  const given = args.map((arg) =>
    fc
      .tuple(
        isRequiredArgument(arg) ? fc.constant(true) : fc.nat(3).map((n) => n === 0),
        writtenValue(arg.type, 2),
      )
      .map(([isGiven, value]) => (isGiven ? `${arg.name}: ${value}` : '')),
  );
  return fc.tuple(...given).map((texts) => texts.filter((text) => text !== '').join(', '));
}

function writtenValue(type: GraphQLInputType, levels: number): fc.Arbitrary<string> {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return fc
      .array(writtenValue(nullable.ofType, levels), { maxLength: 3 })
      .map((values) => `[${values.join(', ')}]`);
  }
  if (isEnumType(nullable)) {
    return fc.constantFrom(...nullable.getValues().map(({ name }) => name));
  }
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields());
    return fc
      .array(fc.integer({ min: 0, max: fields.length - 1 }), { maxLength: levels > 0 ? 2 : 0 })
      .chain((chosen) =>
        fc.tuple(
          ...[...new Set(chosen)].flatMap((index) => {
            const field = fields[index];
            return field === undefined
              ? []
              : [writtenValue(field.type, levels - 1).map((value) => `${field.name}: ${value}`)];
          }),
        ),
      )
      .map((texts) => `{${texts.join(', ')}}`);
  }
  switch (nullable.name) {
    case 'Int':
      return fc.constantFrom(...NUMBERS.map(String));
    case 'Float':
      return fc.constantFrom('0.5', '-1e300');
    case 'Boolean':
      return fc.constantFrom('true', 'false');
    default:
      return fc.constantFrom(...WORDS).map((word) => JSON.stringify(word));
  }
}
