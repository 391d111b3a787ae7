import { z } from 'zod';
import { registerFile } from './format/register-file.ts';

/** The JSON Schema (draft-07) of a register's files, for editors and other programs, as text. */
export function registerJsonSchema(): string {
  const schema = z.toJSONSchema(registerFile, { target: 'draft-7', io: 'input', reused: 'ref' });
  const titled = { title: 'A file of a Sharing Atlas register', ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
