import type { ConsumerOptions, MediaSource } from '#shared/contract/media.ts';
import { kindOfSource } from '#shared/contract/media.ts';
import type { PartyId } from '#shared/contract/ids.ts';
import type { DtlsParameters, RtpCapabilities, RtpParameters, TransportOptions } from '#shared/contract/rtp.ts';

/** Parameters of media as a browser would send them, as far as the live meetings look at them. */
export const RTP_CAPABILITIES: RtpCapabilities = {
  codecs: [{ kind: 'audio', mimeType: 'audio/opus', preferredPayloadType: 100, clockRate: 48000, channels: 2 }],
};

export const DTLS_PARAMETERS: DtlsParameters = {
  fingerprints: [{ algorithm: 'sha-256', value: Array.from({ length: 32 }, () => 'AB').join(':') }],
};

export const rtpParametersOf = (source: MediaSource): RtpParameters => ({
  codecs: [
    kindOfSource[source] === 'audio'
      ? { mimeType: 'audio/opus', payloadType: 100, clockRate: 48000, channels: 2 }
      : { mimeType: 'video/VP8', payloadType: 101, clockRate: 90000 },
  ],
});

export const transportOptionsOf = (id: string): TransportOptions => ({
  id,
  iceParameters: { usernameFragment: 'u', password: 'p' },
  iceCandidates: [],
  dtlsParameters: DTLS_PARAMETERS,
});

export const consumerOf = (
  id: string,
  producerId: string,
  party: PartyId,
  source: MediaSource,
  purpose: ConsumerOptions['purpose'],
): ConsumerOptions => ({
  id,
  producerId,
  kind: kindOfSource[source],
  rtpParameters: rtpParametersOf(source),
  party,
  source,
  purpose,
});
