/** Writes schema/register.schema.json. */
import { writeFile } from 'node:fs/promises';
import { registerJsonSchema } from '../src/index.ts';

await writeFile(new URL('../schema/register.schema.json', import.meta.url), registerJsonSchema());
