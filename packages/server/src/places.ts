import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundledDataFolder } from '@sharing-atlas/registers/bundled-data';

/** The folder of the built pages; the same way from the sources and from the bundle. */
export function pagesFolder(): string {
  return folder('../../web/dist');
}

/** The folder of the registers that come with the program. */
export function registersFolder(): string {
  return besideBundle('registers') ?? bundledDataFolder();
}

/** The folder of the operations that GraphiQL opens with. */
export function examplesFolder(): string {
  return besideBundle('examples') ?? folder('../../api/examples');
}

/** The build copies what the program reads beside the bundle; the sources have nothing beside them. */
function besideBundle(name: string): string | null {
  const beside = folder(name);
  return existsSync(beside) ? beside : null;
}

function folder(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
