import type { Call } from '../../http/testing/call.ts';

const dtlsParameters = { fingerprints: [{ algorithm: 'sha-256', value: 'AB:CD' }] };
const rtpParameters = { codecs: [{ payloadType: 96, mimeType: 'video/VP8', clockRate: 90_000 }] };
const measured = {
  camera: null,
  microphone: null,
  loudspeaker: null,
  uploadKbps: null,
  downloadKbps: null,
  roundTripMs: null,
  loss: null,
  screen: null,
};

/** Rooms and their readiness; the connection check, which is for rooms alone. No media node is there, so that the lines of theirs are out of reach. */
export const READINESS_CALLS: Call[] = [
  ['GET /api/rooms', '/api/rooms', undefined, [401, 200, 200, 200, 200, 200, 403, 403, 401, 200]],
  [
    'PUT /api/rooms/:roomId/keeping',
    '/api/rooms/room-phuctan/keeping',
    { equipment: 'Một camera', operators: [] },
    [401, 200, 200, 200, 403, 200, 403, 403, 401, 200],
  ],
  [
    'GET /api/meetings/:id/readiness',
    '/api/meetings/ID/readiness',
    undefined,
    [401, 200, 200, 200, 403, 404, 403, 403, 401, 404],
  ],
  [
    'POST /api/connection-checks',
    '/api/connection-checks',
    { rtpCapabilities: {} },
    [401, 403, 403, 403, 403, 403, 200, 200, 401, 403],
  ],
  [
    'POST /api/connection-checks/lines/:protocol',
    '/api/connection-checks/lines/udp',
    { dtlsParameters },
    [401, 403, 403, 403, 403, 403, 503, 503, 401, 403],
  ],
  [
    'POST /api/connection-checks/lines/:protocol/stream',
    '/api/connection-checks/lines/tcp/stream',
    { rtpParameters },
    [401, 403, 403, 403, 403, 403, 503, 503, 401, 403],
  ],
  [
    'GET /api/connection-checks/download',
    '/api/connection-checks/download?portion=small',
    undefined,
    [401, 403, 403, 403, 403, 403, 200, 200, 401, 403],
  ],
  // What is sent here is no portion of bytes: rooms are told so.
  [
    'POST /api/connection-checks/upload',
    '/api/connection-checks/upload',
    {},
    [401, 403, 403, 403, 403, 403, 400, 400, 401, 403],
  ],
  [
    'POST /api/connection-checks/result',
    '/api/connection-checks/result',
    { checkId: 'another', automatic: false, version: '1.0.0', measured },
    [401, 403, 403, 403, 403, 403, 409, 409, 401, 403],
  ],
];
