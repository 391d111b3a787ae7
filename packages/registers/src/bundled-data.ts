import { fileURLToPath } from 'node:url';

/**
 * The folder of the registers that come with this package. Only right when this file runs from
 * where it stands: a program bundled into one file passes its own folder to `loadRegisters`.
 */
export function bundledDataFolder(): string {
  return fileURLToPath(new URL('../data/', import.meta.url));
}
