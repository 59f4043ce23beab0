import { pipeline } from 'node:stream/promises';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { z } from 'zod';
import type { Principal } from '#shared/contract/accounts.ts';
import { type Caller, HTTP_PERMISSIONS, type HttpRoute } from '#shared/permissions/http.ts';
import { UPLOAD_TYPE } from '#shared/contract/documents.ts';
import type { Seat } from '../meetings/access.ts';
import { toldFields } from '../fields.ts';
import { Refused } from '../refused.ts';
import type { Reader } from '../reporting/access/gate.ts';
import { admitPrincipal, admitReader, admitToMeeting, admitVisitor, type Asked } from './admission.ts';
import { contentDisposition } from './content-disposition.ts';
import { cutOff, piecesOf } from './request-time.ts';
import { sendStored, type StoredFile } from './stored-file.ts';
import { taggedJsonOf } from './tagged.ts';
import { type HttpDeps, type Visit, visitOf } from './context.ts';

/** What a route takes and gives. The request schema is read from `{params, query, body}`. */
type Schemas<Q extends z.ZodType, A extends z.ZodType> = { request: Q; answer: A };

/** A file that is made while it is sent. */
export type Streamed = { contentType: string; fileName: string; stream: NodeJS.ReadableStream };

/** A file to be saved by the browser. */
export type Download = { contentType: string; fileName: string; bytes: Uint8Array };

export type SignedIn = Visit & { principal: Principal };
export type InMeeting = Visit & Seat;
export type Reading = Visit & { reader: Reader };

/** A file that is being sent: what its sender says of its size, if anything, and its content as it comes. */
export type Upload = { declaredBytes: number | null; pieces: AsyncIterable<Uint8Array> };

type UploadHandler<Q extends z.ZodType, R> = (visit: InMeeting, request: z.infer<Q>, file: Upload) => Promise<R>;

type Handler<V, Q extends z.ZodType, R> = (visit: V, request: z.infer<Q>) => Promise<R>;

/**
 * Registers routes of the permission table. No handler sees a request that was not admitted and parsed, and no answer leaves
 * that its schema does not describe.
 */
export type Endpoints = {
  router: Router;
  /** Routes for anyone, or for the operator's tools. */
  visitor<Q extends z.ZodType, A extends z.ZodType>(
    route: HttpRoute,
    schemas: Schemas<Q, A>,
    handler: Handler<Visit, Q, z.input<A>>,
  ): void;
  /** Routes for people or rooms that are signed in. */
  signedIn<Q extends z.ZodType, A extends z.ZodType>(
    route: HttpRoute,
    schemas: Schemas<Q, A>,
    handler: Handler<SignedIn, Q, z.input<A>>,
  ): void;
  /** Files for people that are signed in. */
  signedInDownload<Q extends z.ZodType>(
    route: HttpRoute,
    schemas: { request: Q },
    handler: Handler<SignedIn, Q, Download>,
  ): void;
  /** Files on the disk for people that are signed in. */
  signedInStored<Q extends z.ZodType>(
    route: HttpRoute,
    schemas: { request: Q },
    handler: Handler<SignedIn, Q, StoredFile>,
  ): void;
  /** Routes for other systems, by their token. What has not changed since it was fetched is not sent again (ETag). */
  reader<Q extends z.ZodType, A extends z.ZodType>(
    route: HttpRoute,
    schemas: Schemas<Q, A>,
    handler: Handler<Reading, Q, z.input<A>>,
  ): void;
  /** Routes of one meeting (`:id`), by the standing there. */
  meeting<Q extends z.ZodType, A extends z.ZodType>(
    route: HttpRoute,
    schemas: Schemas<Q, A>,
    handler: Handler<InMeeting, Q, z.input<A>>,
  ): void;
  /** Files of one meeting that are made while they are sent. */
  streamed<Q extends z.ZodType>(
    route: HttpRoute,
    schemas: { request: Q },
    handler: Handler<InMeeting, Q, Streamed>,
  ): void;
  /** Files of one meeting. */
  download<Q extends z.ZodType>(
    route: HttpRoute,
    schemas: { request: Q },
    handler: Handler<InMeeting, Q, Download>,
  ): void;
  /** Files of one meeting that lie on the disk: they are sent as they are read. */
  stored<Q extends z.ZodType>(
    route: HttpRoute,
    schemas: { request: Q },
    handler: Handler<InMeeting, Q, StoredFile>,
  ): void;
  /** Takes a file for one meeting as the body of the request. It is read as fast as the handler reads it, and no further. */
  upload<Q extends z.ZodType, A extends z.ZodType>(
    route: HttpRoute,
    schemas: Schemas<Q, A>,
    handler: UploadHandler<Q, z.input<A>>,
  ): void;
};

/** The routes of the server, on a router of their own. */
export const createEndpoints = (deps: HttpDeps): Endpoints => {
  const router = Router();

  type Admit<V> = (caller: Caller, asked: Asked, visit: Visit) => Promise<V>;
  const register = <V, Q extends z.ZodType, R>(
    route: HttpRoute,
    admit: Admit<V>,
    schema: Q,
    handler: (visit: V, asked: z.infer<Q>, request: Request) => Promise<R>,
    send: (response: Response, result: R) => void | Promise<void>,
  ): void => {
    const caller = HTTP_PERMISSIONS[route];
    on(router, route, async (request, response) => {
      const visit = await visitOf(deps, request, response);
      const admitted = await admit(caller, askedOf(request), visit);
      await send(response, await handler(admitted, parsed(schema, request), request));
    });
  };

  const visitor: Admit<Visit> = async (caller, asked, visit) => {
    admitVisitor(caller, asked, deps.operatorKey);
    return visit;
  };
  const signedIn: Admit<SignedIn> = async (caller, _asked, visit) => ({
    ...visit,
    principal: admitPrincipal(caller, visit.principal),
  });
  const reader: Admit<Reading> = async (caller, asked, visit) => ({
    ...visit,
    reader: await admitReader(caller, asked, deps.tokenGate),
  });
  const inMeeting: Admit<InMeeting> = async (caller, asked, visit) => ({
    ...visit,
    ...(await admitToMeeting(caller, visit.principal, asked, deps.access)),
  });

  return {
    router,
    visitor: (route, { request, answer }, handler) => register(route, visitor, request, handler, jsonOf(answer)),
    signedIn: (route, { request, answer }, handler) => register(route, signedIn, request, handler, jsonOf(answer)),
    signedInDownload: (route, { request }, handler) => register(route, signedIn, request, handler, sendFile),
    signedInStored: (route, { request }, handler) => register(route, signedIn, request, handler, sendStored),
    reader: (route, { request, answer }, handler) => register(route, reader, request, handler, taggedJsonOf(answer)),
    meeting: (route, { request, answer }, handler) => register(route, inMeeting, request, handler, jsonOf(answer)),
    download: (route, { request }, handler) => register(route, inMeeting, request, handler, sendFile),
    streamed: (route, { request }, handler) => register(route, inMeeting, request, handler, sendStream),
    stored: (route, { request }, handler) => register(route, inMeeting, request, handler, sendStored),
    upload: (route, { request, answer }, handler) => {
      const [, path = ''] = route.split(' ');
      router.post(path, leavingNoRest);
      const receive = async (visit: InMeeting, asked: z.infer<typeof request>, raw: Request) =>
        handler(visit, asked, uploadOf(raw));
      register(route, inMeeting, request, receive, jsonOf(answer));
    },
  };
};

const on = (router: Router, route: HttpRoute, handler: RequestHandler): void => {
  const [method, path = ''] = route.split(' ');
  if (method === 'GET') router.get(path, handler);
  else if (method === 'POST') router.post(path, handler);
  else if (method === 'PUT') router.put(path, handler);
  else router.delete(path, handler);
};

/** Whoever is refused before the file has come in completely need not send the rest. */
const leavingNoRest: RequestHandler = (request, response, next) => {
  response.once('finish', () => {
    if (!request.complete) cutOff(request);
  });
  next();
};

/** What is called anything else may have been read as that already. */
async function* noFile(): AsyncGenerator<Uint8Array> {
  yield await Promise.reject<Uint8Array>(new Refused('bad-input', ['content-type']));
}

const uploadOf = (request: Request): Upload => {
  const declared = Number(request.headers['content-length']);
  return {
    declaredBytes: Number.isSafeInteger(declared) ? declared : null,
    pieces: request.headers['content-type'] === UPLOAD_TYPE ? piecesOf(request) : noFile(),
  };
};

const askedOf = (request: Request): Asked => {
  const { id } = request.params;
  return { authorization: request.headers.authorization, meetingId: typeof id === 'string' ? id : undefined };
};

const parsed = <Q extends z.ZodType>(schema: Q, request: Request): z.infer<Q> => {
  const body: unknown = request.body;
  const result = schema.safeParse({ params: request.params, query: request.query, body });
  if (result.success) return result.data;
  throw new Refused('bad-input', fieldsAtFault(result.error));
};

/** The first step of each path is `params`, `query` or `body`, of which forms know nothing. */
const fieldsAtFault = ({ issues }: z.ZodError): string[] => {
  const fields = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.slice(1).map(String).join('.')],
  );
  return toldFields(fields.filter((field) => field !== ''));
};

const jsonOf =
  <A extends z.ZodType>(schema: A) =>
  (response: Response, result: z.input<A>): void => {
    response.setHeader('Cache-Control', 'no-store');
    response.json(schema.parse(result));
  };

const sendFile = (response: Response, { contentType, fileName, bytes }: Download): void => {
  response.setHeader('Content-Type', contentType);
  response.setHeader('Content-Disposition', contentDisposition(fileName));
  response.setHeader('Cache-Control', 'no-store');
  response.end(bytes);
};

const sendStream = async (response: Response, { contentType, fileName, stream }: Streamed): Promise<void> => {
  response.setHeader('Content-Type', contentType);
  response.setHeader('Content-Disposition', contentDisposition(fileName));
  response.setHeader('Cache-Control', 'no-store');
  try {
    await pipeline(stream, response);
  } catch (error) {
    // Who goes away in the midst of it is no failure; before the first byte, the file could not be made.
    if (!response.headersSent) throw error;
  }
};
