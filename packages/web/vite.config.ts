import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pageList } from './build/page-list.ts';
import { precompress } from './build/precompress.ts';
import { schemaReference } from './build/schema-reference.ts';

export default defineConfig({
  base: '/',
  plugins: [
    // React Aria has no dictionary of its own for en-GB: all of English is kept, or none is left.
    { ...optimizeLocales.vite({ locales: ['en'] }), enforce: 'pre' },
    react(),
    schemaReference(),
    pageList(),
    precompress(),
  ],
  css: {
    preprocessorOptions: { scss: { loadPaths: ['node_modules/govuk-frontend/dist'] } },
  },
  build: {
    outDir: 'dist',
    target: 'es2022',
    // A font or picture inlined as data: would be refused by the content security policy.
    assetsInlineLimit: 0,
  },
  server: {
    port: 5173,
    proxy: { '/graphql': 'http://127.0.0.1:4000' },
  },
});
