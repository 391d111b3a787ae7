import { Agent, request } from 'node:http';
import { at } from '../questions/json.ts';
import type { Asked, Question, Way } from '../questions/question.ts';
import { parseJson, type Target } from './target.ts';

/** The emptiest operation there is: the floor for any server of GraphQL. */
const EMPTY = JSON.stringify({ query: '{ __typename }' });

/** What is sent for a question. */
export function bodyOf(way: Way, asked: Asked): string {
  return JSON.stringify({ query: way.text, variables: way.variables(asked) });
}

/** Posts to GraphQL on a connection that is kept, and takes the whole answer as text. */
export class HttpClient {
  readonly #url: URL;
  readonly #agent: Agent;

  constructor(url: string, connections: number) {
    this.#url = new URL('/graphql', url);
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** @param fresh asks for an answer that is worked out, not one that was kept. */
  post(body: string, fresh = false): Promise<string> {
    return new Promise((resolve, reject) => {
      const sent = request(
        this.#url,
        {
          method: 'POST',
          agent: this.#agent,
          headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            'content-length': Buffer.byteLength(body),
            ...(fresh ? { 'cache-control': 'no-store' } : {}),
          },
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(parts).toString();
            if (response.statusCode === 200) resolve(text);
            else reject(new Error(`${response.statusCode}: ${text.slice(0, 500)}`));
          });
        },
      );
      sent.on('error', (error) => {
        // A connection that was kept may be closed by the server just when it is taken up again.
        if (sent.reusedSocket) this.post(body, fresh).then(resolve, reject);
        else reject(error);
      });
      sent.end(body);
    });
  }

  empty(): Promise<string> {
    return this.post(EMPTY);
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** A server of GraphQL, asked in its own way. */
export function httpTarget(
  name: string,
  client: HttpClient,
  wayOf: (question: Question) => Way | null,
): Target {
  function askOf(question: Question, asked: Asked, fresh: boolean): Promise<string> {
    const way = wayOf(question);
    if (way === null) throw new Error(`${name} cannot be asked question ${question.number}.`);
    return client.post(bodyOf(way, asked), fresh);
  }
  return {
    name,
    can: (question) => wayOf(question) !== null,
    ask: askOf,
    normal: async (question, asked) => {
      const answer = parseJson(await askOf(question, asked, true));
      try {
        return wayOf(question)?.normal(at(answer, 'data')) ?? [];
      } catch (error) {
        const shown = JSON.stringify(answer).slice(0, 500);
        throw new Error(`${name} gave no answer to question ${question.number}: ${shown}`, {
          cause: error,
        });
      }
    },
  };
}
