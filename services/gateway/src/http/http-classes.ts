import { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerOptions } from 'node:http';
import type { Express } from 'express';

/**
 * Classes for the HTTP server whose objects have the application's prototypes from the start. Express sets the
 * prototypes of each request and each response that comes without them, and for an object whose prototype has changed
 * V8 forgets what it knows of its kind: every access to it is slow from then on, in Node's code as in ours.
 */
export function httpClasses(app: Express): Pick<ServerOptions, 'IncomingMessage' | 'ServerResponse'> {
  class Request extends IncomingMessage {}
  class Response<R extends IncomingMessage> extends ServerResponse<R> {}
  app.request = adopt(Request.prototype, app.request);
  app.response = adopt(Response.prototype, app.response);
  return { IncomingMessage: Request, ServerResponse: Response };
}

function adopt<T extends object>(prototype: object, parent: T): T {
  return Object.setPrototypeOf(prototype, parent) as T;
}
