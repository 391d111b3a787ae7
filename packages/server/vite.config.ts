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

function here(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

export default defineConfig({
  plugins: [copyWhatIsRead()],
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
  },
  // Everything goes into the bundle but the embedded engine, which is a native module.
  ssr: { noExternal: true, external: ['@grafeo-db/js'] },
});
