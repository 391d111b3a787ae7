import { defineConfig } from '@playwright/test';
import { prepareBrowser, WITHOUT_WEBGL } from './e2e/support/chromium.mjs';
import { freePort } from './e2e/support/free-port.mjs';

const prepared = await prepareBrowser();
if (!prepared.ok) throw new Error(prepared.sentence);
const { browser } = prepared;

// Read again by each worker, which inherits the variable and must not choose another port.
process.env.ATLAS_E2E_PORT ??= String(await freePort());
const baseURL = `http://127.0.0.1:${process.env.ATLAS_E2E_PORT}`;

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI === 'true',
  reporter: 'list',
  use: {
    baseURL,
    // The steps of a journey that failed and what its console said, to be read afterwards: some 3 % of
    // the time. Pictures of each step take a fifth: `--trace on` adds them.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // What moves is looked at by one journey, which asks for it; the others need not wait for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: browser.executablePath,
      args: [...browser.args, ...WITHOUT_WEBGL],
      env: { ...process.env, ...browser.env },
    },
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@narrow/,
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      // What an answer says, and what a long journey over the map shows, does not depend on the
      // width; how it looks is for the other journeys, at least one of each kind of page.
      grepInvert: /@wide/,
      testIgnore: [
        'acceptance.spec.ts',
        'ask-large.spec.ts',
        'explore-export.spec.ts',
        'explore-sequences.spec.ts',
        'explore-tasks.spec.ts',
        'explore-views.spec.ts',
        'first-load.spec.ts',
        'matrix-large.spec.ts',
        'send.spec.ts',
      ],
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
  ],
  webServer: {
    command: 'node e2e/support/server.mjs',
    url: `${baseURL}/healthz`,
    reuseExistingServer: false,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
