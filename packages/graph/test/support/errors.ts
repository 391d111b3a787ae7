import { StoreError } from '../../src/store/errors.ts';

/** The StoreError a call ends with; fails if it ends well or with anything else. */
export async function storeErrorOf(call: Promise<unknown>): Promise<StoreError> {
  const thrown = await call.then(
    () => new Error('the call was expected to fail'),
    (reason: unknown) => reason,
  );
  if (thrown instanceof StoreError) return thrown;
  throw thrown;
}
