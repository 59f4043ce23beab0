import nodeDataChannel from 'node-datachannel';
import type { PeerConnection, Track } from 'node-datachannel';
import type { MediaSource } from '#shared/contract/media.ts';
import type { DtlsParameters, RtpParameters, TransportOptions } from '#shared/contract/rtp.ts';
import type { Fixture } from './fixture.ts';
import { AudioPump, VideoPump } from './pumps.ts';
import { asksForKeyFrame } from './rtp/rtcp.ts';
import { isRtcp } from './rtp/header.ts';
import { fingerprintIn, sendAnswer, udpCandidate, type SentStream } from './sdp.ts';

type Sent = Extract<MediaSource, 'camera' | 'microphone'>;

/** The sending half of a simulated room: a camera and a microphone that play a file, over real DTLS and SRTP. */
export class Sender {
  readonly #connection: PeerConnection;
  readonly #tracks: Record<Sent, Track>;
  readonly #streams: Record<Sent, SentStream>;
  readonly #pumps: { camera: VideoPump; microphone: AudioPump };
  readonly #transport: TransportOptions;

  constructor(name: string, transport: TransportOptions, codecs: { video: number; audio: number }, fixture: Fixture) {
    this.#transport = transport;
    const ssrc = 1 + Math.floor(Math.random() * 0x7ffffff0);
    this.#streams = {
      camera: { source: 'camera', mid: '0', ssrc, payloadType: codecs.video, codec: 'VP8/90000' },
      microphone: { source: 'microphone', mid: '1', ssrc: ssrc + 1, payloadType: codecs.audio, codec: 'opus/48000/2' },
    };
    this.#connection = new nodeDataChannel.PeerConnection(name, { iceServers: [], disableAutoNegotiation: true });
    const video = new nodeDataChannel.Video('0', 'SendOnly');
    video.addVP8Codec(codecs.video);
    video.addSSRC(ssrc, name);
    const audio = new nodeDataChannel.Audio('1', 'SendOnly');
    audio.addOpusCodec(codecs.audio);
    audio.addSSRC(ssrc + 1, name);
    this.#tracks = { camera: this.#connection.addTrack(video), microphone: this.#connection.addTrack(audio) };
    this.#pumps = {
      camera: new VideoPump(fixture.video, this.#streams.camera, (packet) => this.#send('camera', packet)),
      microphone: new AudioPump(fixture.audio, this.#streams.microphone, (packet) => this.#send('microphone', packet)),
    };
    this.#tracks.camera.onMessage((packet) => {
      if (isRtcp(packet) && asksForKeyFrame(packet)) this.#pumps.camera.startOver();
    });
  }

  /** Begins to connect; answers what the SFU must know for it. */
  connect(): DtlsParameters {
    this.#connection.setLocalDescription('offer');
    const local = this.#connection.localDescription();
    if (!local) throw new Error('no local description');
    this.#connection.setRemoteDescription(sendAnswer(this.#transport, Object.values(this.#streams)), 'answer');
    this.#connection.addRemoteCandidate(udpCandidate(this.#transport), '0');
    return { role: 'client', fingerprints: [fingerprintIn(local.sdp)] };
  }

  /** The parameters under which a source is produced. */
  parameters(source: Sent): RtpParameters {
    const { ssrc, payloadType } = this.#streams[source];
    const codec =
      source === 'camera'
        ? {
            mimeType: 'video/VP8',
            payloadType,
            clockRate: 90_000,
            rtcpFeedback: [
              { type: 'nack', parameter: 'pli' },
              { type: 'ccm', parameter: 'fir' },
            ],
          }
        : { mimeType: 'audio/opus', payloadType, clockRate: 48_000, channels: 2 };
    return { codecs: [codec], encodings: [{ ssrc }], rtcp: { cname: `simulated-${ssrc}`, reducedSize: true } };
  }

  start(source: Sent): void {
    this.#pumps[source].start();
  }

  stop(source: Sent): void {
    this.#pumps[source].stop();
  }

  close(): void {
    this.stop('camera');
    this.stop('microphone');
    this.#connection.close();
  }

  #send(source: Sent, packet: Buffer): void {
    if (this.#tracks[source].isOpen()) this.#tracks[source].sendMessageBinary(packet);
  }
}
