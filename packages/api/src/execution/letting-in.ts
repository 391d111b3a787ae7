import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** With any value: a page of another site cannot send it without asking this server first. */
const HEADER = 'x-graphql-yoga-csrf';

/** Refuses requests that another site could send for its reader, and those that are no operation. */
export function lettingIn(): Plugin {
  const prevention: Plugin = useCSRFPrevention({ requestHeaders: [HEADER] });
  return {
    async onRequestParse(payload) {
      try {
        await prevention.onRequestParse?.(payload);
      } catch {
        throw refusal(
          403,
          'HEADER_MISSING',
          `A page of another site could send this request. Send it with the header “content-type: application/json” or, with GET, “${HEADER}: 1”.`,
        );
      }
      const { requestParser, setRequestParser } = payload;
      if (requestParser === undefined) return;
      setRequestParser(async (request) => {
        try {
          return await requestParser(request);
        } catch (thrown) {
          if (!(thrown instanceof SyntaxError)) throw thrown;
          throw refusal(400, 'BAD_REQUEST', '“variables” and “extensions” must be JSON.');
        }
      });
    },
  };
}

function refusal(status: number, code: string, sentence: string): GraphQLError {
  return new GraphQLError(sentence, { extensions: { code, http: { status } } });
}
