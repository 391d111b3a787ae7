/** Writes schema/register.schema.json, formatted as the rest of the project. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { registerJsonSchema } from '../src/index.ts';

const target = fileURLToPath(new URL('../schema/register.schema.json', import.meta.url));
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

writeFileSync(target, registerJsonSchema());
execFileSync(process.execPath, [biome, 'format', '--write', target], { stdio: 'inherit' });
