import type { LoadedRegister } from '@sharing-atlas/registers';
import { projectRegisters } from './project/project.ts';
import type { CallOptions, Store } from './store/port.ts';
import { applyChangeSet, type ChangeSetResult } from './write/door.ts';

/**
 * Imports checked registers into an empty store as change set 1.
 * The result is STALE if somebody else imported first: then nothing was written.
 * @throws StoreError as {@link applyChangeSet} does.
 */
export function importRegisters(
  store: Store,
  registers: readonly LoadedRegister[],
  at: Date,
  options?: CallOptions,
): Promise<ChangeSetResult> {
  return applyChangeSet(
    store,
    {
      kind: 'IMPORT',
      batch: projectRegisters(registers.map((register) => register.records)),
      title: `Import of ${registers.map((register) => register.records.register.title).join(', ')}`,
      at: at.toISOString(),
      expectedRevision: 0,
    },
    options,
  );
}
