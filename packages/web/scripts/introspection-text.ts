import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { buildSchema, introspectionFromSchema } from 'graphql';

/** The text of `src/graphql/schema.d.ts` for an SDL: the types that gql.tada reads. */
export function introspectionText(sdl: string): string {
  const schema = buildSchema(sdl);
  const introspection = introspectionFromSchema(schema, { descriptions: false });
  return outputIntrospectionFile(minifyIntrospection(introspection), {
    fileType: '.d.ts',
    shouldPreprocess: true,
  });
}
