import { isIPv6 } from 'node:net';
import type { FastifyInstance } from 'fastify';

export type ListenResult =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly sentence: string };

/** Starts to listen, and tells the address that a browser on this machine can open. */
export async function listen(
  app: FastifyInstance,
  host: string,
  port: number,
): Promise<ListenResult> {
  try {
    await app.listen({ host, port });
  } catch (thrown) {
    const sentence = whyNot(thrown, host, port);
    if (sentence === null) throw thrown;
    return { ok: false, sentence };
  }
  const [bound] = app.addresses();
  const boundPort = typeof bound === 'object' ? bound.port : port;
  return { ok: true, url: `http://${nameFor(host)}:${boundPort}` };
}

function nameFor(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return isIPv6(host) ? `[${host}]` : host;
}

function whyNot(thrown: unknown, host: string, port: number): string | null {
  if (!(thrown instanceof Error) || !('code' in thrown)) return null;
  switch (thrown.code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use: stop the other program or choose another port, for example PORT=${port < 65_535 ? port + 1 : 4000} npm start.`;
    case 'EACCES':
      return `Port ${port} may not be used by this account: choose one above 1023, for example PORT=4000 npm start.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST is "${host}", which is not an address of this machine: leave it out, or use 127.0.0.1 or 0.0.0.0.`;
    default:
      return null;
  }
}
