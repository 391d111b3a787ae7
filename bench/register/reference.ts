import {
  bundledDataFolder,
  loadRegisters,
  REFERENCE_SLUG,
  type RegisterRecords,
} from '../../packages/registers/src/index.ts';

/** The reference register that comes with the product: its words are those of generated registers. */
export async function referenceRecords(): Promise<RegisterRecords> {
  const loaded = await loadRegisters(bundledDataFolder());
  const reference = loaded.ok && loaded.registers.find(({ slug }) => slug === REFERENCE_SLUG);
  if (!reference)
    throw new Error('The reference register that comes with the product is not sound.');
  return reference.records;
}
