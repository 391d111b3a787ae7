import { projectRegisters } from '../../../src/project/project.ts';
import type { GraphBatch } from '../../../src/write/elements.ts';
import { chooser, ids } from './chooser.ts';
import { ownRecords } from './register.ts';
import { sharedIds, sharedRecords } from './shared.ts';
import type { Sizes } from './sizes.ts';

/** The graph of generated registers; the same for the same sizes. */
export function generatedBatch(sizes: Sizes): GraphBatch {
  const choose = chooser(sizes.seed);
  const shared = sharedIds(sizes);
  return projectRegisters([
    sharedRecords(sizes, shared, choose),
    ...ids('made-', sizes.registers).map((name, index) =>
      ownRecords(name, String.fromCharCode(65 + index), sizes, shared, choose),
    ),
  ]);
}
