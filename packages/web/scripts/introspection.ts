// Writes the types that gql.tada reads from the API's SDL. Its own command needs a compiler API
// that TypeScript 7 does not have. Run: tsx scripts/introspection.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { introspectionText } from './introspection-text.ts';

const sdl = new URL('../../api/schema.graphql', import.meta.url);
const output = new URL('../src/graphql/schema.d.ts', import.meta.url);

writeFileSync(output, introspectionText(readFileSync(sdl, 'utf8')));
