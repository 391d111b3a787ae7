/**
 * Makes an embedded store that holds generated registers, for a server to run over:
 *
 *     node_modules/.bin/tsx bench/make-store.ts FOLDER [PART]
 *     ATLAS_DATA_DIR=FOLDER node packages/server/dist/main.js
 *
 * PART is the part of England's size, 1 if left out. The folder must not hold a store yet.
 */
import { importRegisters, openStore } from '../packages/graph/src/index.ts';
import { generateRegisters } from './register/generate.ts';
import { partOfEngland } from './register/plan.ts';
import { referenceRecords } from './register/reference.ts';

const [directory, part = '1'] = process.argv.slice(2);
if (directory === undefined || !(Number(part) > 0)) {
  console.error('Usage: make-store.ts FOLDER [PART OF ENGLAND, such as 0.05]');
  process.exit(1);
}

const registers = generateRegisters(partOfEngland(Number(part)), await referenceRecords());
const store = await openStore({ kind: 'embedded', directory });
const { outcome } = await importRegisters(store, registers, new Date());
await store.close();
if (outcome === 'STALE') {
  console.error(`${directory} holds a store already.`);
  process.exit(1);
}
console.log(`${directory} holds ${registers.length} registers.`);
