import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const registers = fileURLToPath(new URL('../registers/data/', import.meta.url));
const copied = fileURLToPath(new URL('./dist/registers/', import.meta.url));

/** A bundle has no packages beside it, so the registers' files go into `dist/registers/`. */
function copyRegisters(): Plugin {
  return {
    name: 'sharing-atlas-copy-registers',
    apply: 'build',
    closeBundle() {
      cpSync(registers, copied, { recursive: true });
    },
  };
}

export default defineConfig({
  plugins: [copyRegisters()],
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    target: 'node20',
    sourcemap: true,
  },
  // Everything goes into the bundle but the embedded engine, which is a native module.
  ssr: { noExternal: true, external: ['@grafeo-db/js'] },
});
