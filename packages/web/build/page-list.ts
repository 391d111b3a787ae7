import type { Plugin } from 'vite';
import { pagePaths } from '../src/shell/page-paths.ts';

/** Writes the paths of the pages beside them: the server answers 404 for every other. */
export function pageList(): Plugin {
  return {
    name: 'sharing-atlas-page-list',
    apply: 'build',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'page-paths.json',
        source: `${JSON.stringify(pagePaths)}\n`,
      });
    },
  };
}
