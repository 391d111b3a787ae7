import { defineConfig } from 'vitest/config';

const contract = [
  'packages/graph/test/{contract,store,write}/**/*.test.ts',
  'packages/api/test/contract/**/*.test.ts',
];

export default defineConfig({
  resolve: {
    // Vitest would otherwise load graphql twice, as ESM and as CommonJS, and graphql refuses that.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    // A file finds the modules as the one before it left them: the tests change none of them, and
    // reading them anew for each file takes longer than most files. `--sequence.shuffle.files` shows
    // whether that still holds; the check before each merge keeps one order, so that it can be repeated.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/{src,test}/**/*.test.{ts,tsx}', '{tests,bench}/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...contract],
          // Servers are started and stores filled here: a busy machine needs longer than 5 s.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: contract,
          globalSetup: ['./scripts/neo4j/global-setup.ts'],
          // One Neo4j is shared and wiped by each test.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
