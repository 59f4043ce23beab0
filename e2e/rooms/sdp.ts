import type { ConsumerOptions, MediaSource } from '#shared/contract/media.ts';
import type { RtpParameters, TransportOptions } from '#shared/contract/rtp.ts';

const EOL = '\r\n';

/** A stream that a simulated room sends. */
export type SentStream = {
  source: MediaSource;
  mid: string;
  ssrc: number;
  payloadType: number;
  codec: 'VP8/90000' | 'opus/48000/2';
};

const session = (): string[] => ['v=0', 'o=- 1 1 IN IP4 127.0.0.1', 's=-', 't=0 0', 'a=ice-lite'];

function transport(options: TransportOptions, setup: 'actpass' | 'passive'): string[] {
  const fingerprint = options.dtlsParameters.fingerprints.find((each) => each.algorithm === 'sha-256');
  if (!fingerprint) throw new Error('the SFU offers no sha-256 fingerprint');
  return [
    `a=ice-ufrag:${options.iceParameters.usernameFragment}`,
    `a=ice-pwd:${options.iceParameters.password}`,
    `a=fingerprint:sha-256 ${fingerprint.value}`,
    `a=setup:${setup}`,
  ];
}

/** A place for a stream in the description: it keeps its number for ever, and may be empty. */
export type MediaSlot = {
  mid: string;
  kind: 'audio' | 'video';
  codecLines: CodecLines;
  consumer: ConsumerOptions | null;
};
type CodecLines = { payloadType: number; lines: string[] };

/** The lines that describe a consumer's first codec. */
export function codecLines(parameters: RtpParameters): CodecLines {
  const codec = parameters.codecs[0];
  if (!codec) throw new Error('a consumer without a codec');
  const name = codec.mimeType.slice(codec.mimeType.indexOf('/') + 1);
  const channels = codec.channels && codec.channels > 1 ? `/${codec.channels}` : '';
  const feedback = (codec.rtcpFeedback ?? []).map(
    ({ type, parameter }) => `a=rtcp-fb:${codec.payloadType} ${type}${parameter ? ` ${parameter}` : ''}`,
  );
  return {
    payloadType: codec.payloadType,
    lines: [`a=rtpmap:${codec.payloadType} ${name}/${codec.clockRate}${channels}`, ...feedback],
  };
}

/** The SFU's offer of everything a room receives, as the room's own WebRTC stack wants to read it. */
export function receiveOffer(options: TransportOptions, slots: readonly MediaSlot[]): string {
  const media = slots.flatMap(({ mid, kind, codecLines: { payloadType, lines }, consumer }) => [
    `m=${kind} 9 UDP/TLS/RTP/SAVPF ${payloadType}`,
    'c=IN IP4 127.0.0.1',
    ...lines,
    consumer ? 'a=sendonly' : 'a=inactive',
    `a=mid:${mid}`,
    'a=rtcp-mux',
    ...transport(options, 'actpass'),
    ...(consumer?.rtpParameters.encodings ?? []).flatMap(({ ssrc }) =>
      ssrc === undefined ? [] : [`a=ssrc:${ssrc} cname:sfu`],
    ),
  ]);
  return [...session(), `a=group:BUNDLE ${slots.map((slot) => slot.mid).join(' ')}`, ...media, ''].join(EOL);
}

/** The SFU's answer to what a room sends. */
export function sendAnswer(options: TransportOptions, streams: readonly SentStream[]): string {
  const media = streams.flatMap(({ source, mid, payloadType, codec }) => [
    `m=${source === 'microphone' ? 'audio' : 'video'} 9 UDP/TLS/RTP/SAVPF ${payloadType}`,
    'c=IN IP4 127.0.0.1',
    `a=rtpmap:${payloadType} ${codec}`,
    'a=recvonly',
    `a=mid:${mid}`,
    'a=rtcp-mux',
    ...transport(options, 'passive'),
  ]);
  return [...session(), `a=group:BUNDLE ${streams.map((stream) => stream.mid).join(' ')}`, ...media, ''].join(EOL);
}

/** The SFU's UDP candidate, as `addRemoteCandidate` takes it. */
export function udpCandidate(options: TransportOptions): string {
  const candidate = options.iceCandidates.find((each) => each.protocol === 'udp');
  if (!candidate) throw new Error('the SFU offers no UDP candidate');
  return `candidate:${candidate.foundation} 1 udp ${candidate.priority} ${candidate.address} ${candidate.port} typ host`;
}

/** The certificate fingerprint in a local description. */
export function fingerprintIn(sdp: string): { algorithm: 'sha-256'; value: string } {
  const value = /a=fingerprint:sha-256 (\S+)/i.exec(sdp)?.[1];
  if (!value) throw new Error('no sha-256 fingerprint in the local description');
  return { algorithm: 'sha-256', value };
}
