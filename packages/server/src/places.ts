import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundledDataFolder } from '@sharing-atlas/registers';

/** The folder of the built pages; the same way from the sources and from the bundle. */
export function pagesFolder(): string {
  return fileURLToPath(new URL('../../web/dist', import.meta.url));
}

/** The folder of the registers that come with the program. */
export function registersFolder(): string {
  // The build copies them beside the bundle; the sources have none beside them.
  const beside = fileURLToPath(new URL('registers', import.meta.url));
  return existsSync(beside) ? beside : bundledDataFolder();
}
