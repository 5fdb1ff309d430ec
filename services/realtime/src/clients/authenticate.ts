import type { SocketCode } from '@croupier/contracts';
import { ERRORS } from '@croupier/contracts';
import type { Principal, TokenVerifier } from '@croupier/platform/auth';
import type { Addresses } from './addresses.ts';
import type { RealtimeMetrics } from '../metrics.ts';
import type { Subjects } from './subjects.ts';
import type { RealtimeSocket } from './wire.ts';

export interface AuthenticationOptions {
  verifier: TokenVerifier;
  addresses: Addresses;
  subjects: Subjects;
  metrics: RealtimeMetrics;
}

/** Sent to the client as `connect_error`. */
class ConnectError extends Error {
  readonly data: { code: SocketCode; detail: string };

  constructor(code: SocketCode, detail: string = ERRORS[code].description) {
    super(ERRORS[code].title);
    this.data = { code, detail };
  }
}

type Next = (error?: Error) => void;

/** Admits connections with a valid token, and stores its principal with the socket. */
export function authentication(options: AuthenticationOptions): (socket: RealtimeSocket, next: Next) => void {
  return (socket, next) => {
    admit(socket, options).then(
      (refusal) => (refusal === null ? next() : next(refusal)),
      () => next(new ConnectError('internal')),
    );
  };
}

async function admit(socket: RealtimeSocket, options: AuthenticationOptions): Promise<ConnectError | null> {
  const { verifier, addresses, metrics } = options;
  const address = addresses.of(socket.request);
  const result = addresses.isBlocked(address)
    ? new ConnectError('rate_limited')
    : await verify(socket, verifier);
  if (!(result instanceof ConnectError)) return countConnection(socket, result, options);
  if (result.data.code === 'unauthorized') addresses.failed(address);
  metrics.refusedHandshakes.inc({ code: result.data.code });
  return result;
}

/** Counts the connection against the limit of its `sub`. */
function countConnection(
  socket: RealtimeSocket,
  principal: Principal,
  { subjects, metrics }: AuthenticationOptions,
): ConnectError | null {
  // a connection that closed meanwhile emits no `disconnect` that would release its count
  if (socket.conn.readyState === 'closed') return new ConnectError('internal');
  const subject = subjects.connect(principal);
  if (subject === null) {
    metrics.refusedHandshakes.inc({ code: 'limit_reached' });
    return new ConnectError('limit_reached', 'Too many open connections with this `sub`.');
  }
  Object.assign(socket.data, { principal, subject });
  onceClosed(socket, () => subjects.disconnect(subject));
  return null;
}

/** Calls back once: when the socket has disconnected, or its transport has closed before it was admitted. */
function onceClosed(socket: RealtimeSocket, callback: () => void): void {
  const once = (): void => {
    socket.off('disconnect', once);
    socket.conn.off('close', once);
    callback();
  };
  socket.once('disconnect', once);
  socket.conn.once('close', once);
}

async function verify(socket: RealtimeSocket, verifier: TokenVerifier): Promise<Principal | ConnectError> {
  const token = tokenOf(socket);
  if (token === null) return new ConnectError('unauthorized', 'A token is required: `auth: {token}`.');
  const verified = await verifier.verify(token);
  switch (verified.outcome) {
    case 'valid':
      return verified.principal;
    case 'invalid':
      return new ConnectError('unauthorized', verified.reason);
    case 'unavailable':
      return new ConnectError('overloaded', 'The token signing keys are temporarily unavailable.');
  }
}

/** From `auth: {token}`, or from the `Authorization` header, which browsers cannot send. */
function tokenOf({ handshake }: RealtimeSocket): string | null {
  const given: unknown = handshake.auth['token'];
  if (typeof given === 'string' && given !== '') return given;
  return /^Bearer +([\w.~+/=-]+)$/i.exec(handshake.headers.authorization ?? '')?.[1] ?? null;
}
