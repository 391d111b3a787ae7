import type { RegisterRecords } from '@sharing-atlas/registers';
import { projectRegisters } from '../../../src/project/project.ts';
import type { GraphBatch } from '../../../src/write/elements.ts';
import { chooser, ids } from './chooser.ts';
import { ownRecords } from './register.ts';
import { sharedIds, sharedRecords } from './shared.ts';
import type { Sizes } from './sizes.ts';

/** The graph of generated registers; the same for the same sizes. */
export function generatedBatch(sizes: Sizes): GraphBatch {
  return projectRegisters(generatedRecords(sizes));
}

/** Generated registers as their files would hold them; the same for the same sizes. */
export function generatedRecords(sizes: Sizes): RegisterRecords[] {
  const choose = chooser(sizes.seed);
  const shared = sharedIds(sizes);
  return [
    sharedRecords(sizes, shared, choose),
    ...ids('made-', sizes.registers).map((name, index) =>
      ownRecords(name, String.fromCharCode(65 + index), sizes, shared, choose),
    ),
  ];
}
