import type { StoreErrorCode } from '../../src/store/errors.ts';
import { StoreError } from '../../src/store/errors.ts';
import { openStore, type StoreSettings } from '../../src/store/open.ts';
import { applyChangeSet, type ChangeSetResult } from '../../src/write/door.ts';
import { manyKinds } from '../support/batches.ts';
import { watched } from '../support/watched.ts';

/** What the parent asks of this process: to import, and where to stand still on the way. */
export interface ImportOrder {
  readonly settings: StoreSettings;
  /** Reports the step of this number; `hold` waits there for 'go on'. */
  readonly step: number;
  readonly hold: boolean;
}

export type ImportReport =
  | { readonly is: 'READY' }
  | { readonly is: 'AT_STEP'; readonly step: number }
  | { readonly is: 'DONE'; readonly steps: number; readonly result: ChangeSetResult }
  | { readonly is: 'FAILED'; readonly code: StoreErrorCode | null; readonly sentence: string };

function report(message: ImportReport): void {
  process.send?.(message);
}

/** Steps are: before each statement, before the commit, after it. */
async function carryOut({ settings, step, hold }: ImportOrder): Promise<void> {
  let steps = 0;
  const reach = async () => {
    const reached = steps;
    steps += 1;
    if (reached !== step) return;
    report({ is: 'AT_STEP', step });
    if (hold) await new Promise((resolve) => process.once('message', resolve));
  };
  const store = await openStore(settings);
  const result = await applyChangeSet(
    watched(store, { beforeStatement: reach, beforeCommit: reach }),
    {
      kind: 'IMPORT',
      batch: manyKinds(),
      title: 'Imported by a process of its own',
      at: '2026-11-21T09:00:00.000Z',
      expectedRevision: 0,
    },
  );
  await reach();
  await store.close();
  report({ is: 'DONE', steps, result });
}

process.once('message', (order: ImportOrder) => {
  carryOut(order)
    .catch((thrown: unknown) => {
      const code = thrown instanceof StoreError ? thrown.code : null;
      report({ is: 'FAILED', code, sentence: String(thrown) });
    })
    .finally(() => process.disconnect());
});
report({ is: 'READY' });
