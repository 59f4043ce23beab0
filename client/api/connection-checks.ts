import { z } from 'zod';
import type { MediaProtocol } from '#shared/contract/media.ts';
import { begunCheck, type CheckReport, connectionCheck, PROBE } from '#shared/contract/readiness.ts';
import type { DtlsParameters, RtpCapabilities, RtpParameters } from '#shared/contract/rtp.ts';
import { ConnectionError } from './errors.ts';
import { request } from './request.ts';

const CHECKS = '/api/connection-checks';
const nothing = z.unknown();
/** A portion that takes longer than this is a line that carries nothing. */
const PORTION_MS = 30_000;

/** Begins a check of this device's connection. */
export const beginCheck = (rtpCapabilities: RtpCapabilities) =>
  request(begunCheck, CHECKS, { method: 'POST', body: { rtpCapabilities } });

/** Tells the media node how this device comes. */
export const connectCheckLine = async (protocol: MediaProtocol, dtlsParameters: DtlsParameters): Promise<void> => {
  await request(nothing, `${CHECKS}/lines/${protocol}`, { method: 'POST', body: { dtlsParameters } });
};

/** Says that a picture is sent over a line; answers its id at the media node. */
export const sendOnCheckLine = async (protocol: MediaProtocol, rtpParameters: RtpParameters): Promise<string> => {
  const answer = z.object({ producerId: z.string() });
  const body = { rtpParameters };
  return (await request(answer, `${CHECKS}/lines/${protocol}/stream`, { method: 'POST', body })).producerId;
};

/** Sends some bytes, which the server counts and forgets. */
export const sendPortion = async (file: Blob, signal: AbortSignal): Promise<void> => {
  await request(nothing, `${CHECKS}/upload`, { method: 'POST', file, signal });
};

/** Receives some bytes, whole. Rejects with `ConnectionError` where they do not come. */
export const receivePortion = async (portion: 'small' | 'large', signal: AbortSignal): Promise<void> => {
  const deadline = AbortSignal.any([AbortSignal.timeout(PORTION_MS), signal]);
  const response = await fetch(`${CHECKS}/download?portion=${portion}`, {
    credentials: 'same-origin',
    signal: deadline,
  });
  const bytes = await response.arrayBuffer();
  if (!response.ok || bytes.byteLength !== PROBE[portion]) throw new ConnectionError('notUnderstood');
};

/** Reports what was measured; answers how the server judges it. */
export const reportCheck = (report: CheckReport) =>
  request(connectionCheck, `${CHECKS}/result`, { method: 'POST', body: report });
