import { test as base, expect } from '@playwright/test';

interface Checks {
  /** Errors of the console that a journey brings about on purpose. */
  expectedErrors: readonly RegExp[];
  noErrors: undefined;
}

/**
 * Playwright's test, failing on anything the console reports as an error and on any exception of
 * a page. A journey that means to cause one says so: `test.use({ expectedErrors: [/…/] })`.
 */
export const test = base.extend<Checks>({
  expectedErrors: [[], { option: true }],
  noErrors: [
    async ({ context, expectedErrors }, use) => {
      const errors: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => {
        errors.push(`exception: ${error.error().message}`);
      });
      await use(undefined);
      const unexpected = errors.filter(
        (error) => !expectedErrors.some((expected) => expected.test(error)),
      );
      expect(unexpected, 'errors reported by the pages').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
export { axe } from './axe.ts';
