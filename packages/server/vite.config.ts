import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** What the program reads when it runs, and the folder of `dist/` it is copied to. */
const read = { '../registers/data/': 'registers', '../api/examples/': 'examples' };

/** A bundle has no packages beside it, so what it reads goes into `dist/`. */
function copyWhatIsRead(): Plugin {
  return {
    name: 'sharing-atlas-copy-what-is-read',
    apply: 'build',
    closeBundle() {
      for (const [source, name] of Object.entries(read)) {
        const copied = here(`./dist/${name}/`);
        // A file that was removed from the sources must not stay.
        rmSync(copied, { recursive: true, force: true });
        cpSync(here(source), copied, { recursive: true });
      }
    },
  };
}

/**
 * Parts of libraries that the program never calls. They are half a megabyte, which would be read at
 * each start and held in memory.
 */
const NEVER_CALLED = [
  // Lists the files of a folder beforehand, where @fastify/static is told to; ours looks when asked.
  'glob',
  // Requests and answers by JSON schemas: no route has one. graphql-jit has the second for an option.
  '@fastify/ajv-compiler',
  'fast-json-stringify',
  // Sessions of the Neo4j driver for ReactiveX.
  'rxjs',
  'rxjs/operators',
];

/** Puts an empty module in their place. */
function leaveOut(names: readonly string[]): Plugin {
  const EMPTY = '\0left-out';
  return {
    name: 'sharing-atlas-leave-out',
    enforce: 'pre',
    resolveId: (id) => (names.includes(id) ? EMPTY : null),
    load: (id) => (id === EMPTY ? 'export default {};' : null),
  };
}

function here(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

export default defineConfig({
  plugins: [leaveOut(NEVER_CALLED), copyWhatIsRead()],
  resolve: {
    // The compiler of operations would bring a second copy, whose types are not those of the schema.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  // Libraries leave out checks that are meant for their own developers.
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    target: 'node20',
    sourcemap: true,
    // Half the text to read at the start, and to hold.
    minify: true,
    rolldownOptions: {
      // Signs beyond ASCII, such as the quotation marks of our sentences, are written as escapes:
      // one of them would make the program's whole text take two bytes a character in memory.
      output: { charset: 'ascii' },
    },
  },
  // Everything goes into the bundle but the embedded engine, which is a native module.
  ssr: { noExternal: true, external: ['@grafeo-db/js'] },
});
