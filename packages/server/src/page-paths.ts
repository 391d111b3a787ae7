import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** The paths as the build of the pages wrote them: `/parties/:id`. */
const written = z.array(z.string().startsWith('/'));

/**
 * Reads which paths are pages. The answer takes an address as it was sent: a slash that is escaped
 * is a part of its segment (`/parties/hub:sandwell%2Fmash`), one at the end does not count.
 * @throws where the file is missing or is no list of paths
 */
export async function readPagePaths(file: string): Promise<(url: string) => boolean> {
  const patterns = written.parse(JSON.parse(await readFile(file, 'utf8'))).map(segmentsOf);
  return (url) => {
    const segments = segmentsOf(url.split(/[?#]/, 1)[0] ?? '');
    return patterns.some(
      (pattern) =>
        pattern.length === segments.length &&
        pattern.every((part, at) =>
          part.startsWith(':') ? segments[at] !== '' : part === segments[at]?.toLowerCase(),
        ),
    );
  };
}

function segmentsOf(path: string): string[] {
  return path.replace(/\/$/, '').split('/').slice(1);
}
