import nodeDataChannel from 'node-datachannel';
import type { PeerConnection, Track } from 'node-datachannel';
import type { DtlsParameters, RtpParameters, TransportOptions } from '#shared/contract/rtp.ts';
import { asksForKeyFrame } from '../rooms/rtp/rtcp.ts';
import { AUDIO_LEVEL, isRtcp, rtpPacket } from '../rooms/rtp/header.ts';
import { fingerprintIn, sendAnswer, udpCandidate } from '../rooms/sdp.ts';
import { framePacket, FRAMES_PER_SECOND, senderReport } from './picture.ts';

const OPUS = 100;
const VP8 = 101;

/** The sending end of a peer: a camera with as many simulcast layers as wanted, and a microphone. */
export class TestSender {
  /** How often the SFU asked for a key frame. */
  keyFramesAsked = 0;
  /** How quiet its microphone is, in decibels below the loudest there can be. */
  quietness = 127;
  readonly #connection: PeerConnection;
  readonly #video: Track;
  readonly #audio: Track;
  readonly #ssrcs: number[];
  readonly #transport: TransportOptions;
  readonly #timer: NodeJS.Timeout;
  #frame = 0;
  #keyWanted = true;

  constructor(transport: TransportOptions, layers = 1) {
    this.#transport = transport;
    const base = 1000 + Math.floor(Math.random() * 0x3fffffff);
    this.#ssrcs = Array.from({ length: layers }, (_, layer) => base + 1 + layer);
    this.#connection = new nodeDataChannel.PeerConnection('sender', { iceServers: [], disableAutoNegotiation: true });
    const video = new nodeDataChannel.Video('0', 'SendOnly');
    video.addVP8Codec(VP8);
    for (const ssrc of this.#ssrcs) video.addSSRC(ssrc, 'sender');
    const audio = new nodeDataChannel.Audio('1', 'SendOnly');
    audio.addOpusCodec(OPUS);
    audio.addSSRC(base, 'sender');
    this.#video = this.#connection.addTrack(video);
    this.#audio = this.#connection.addTrack(audio);
    this.#video.onMessage((packet) => {
      if (!isRtcp(packet) || !asksForKeyFrame(packet)) return;
      this.keyFramesAsked += 1;
      this.#keyWanted = true;
    });
    this.#timer = setInterval(() => this.#sendFrame(base), 1000 / FRAMES_PER_SECOND);
  }

  connect(): DtlsParameters {
    this.#connection.setLocalDescription('offer');
    const local = this.#connection.localDescription();
    if (!local) throw new Error('no local description');
    const [ssrc = 0] = this.#ssrcs;
    const answer = sendAnswer(this.#transport, [
      { source: 'camera', mid: '0', ssrc, payloadType: VP8, codec: 'VP8/90000' },
      { source: 'microphone', mid: '1', ssrc: ssrc - 1, payloadType: OPUS, codec: 'opus/48000/2' },
    ]);
    this.#connection.setRemoteDescription(answer, 'answer');
    this.#connection.addRemoteCandidate(udpCandidate(this.#transport), '0');
    return { role: 'client', fingerprints: [fingerprintIn(local.sdp)] };
  }

  get camera(): RtpParameters {
    const rtcpFeedback = [{ type: 'nack' }, { type: 'nack', parameter: 'pli' }];
    return {
      codecs: [{ mimeType: 'video/VP8', payloadType: VP8, clockRate: 90_000, rtcpFeedback }],
      encodings: this.#ssrcs.map((ssrc) => ({ ssrc })),
      rtcp: { cname: 'sender', reducedSize: true },
    };
  }

  get microphone(): RtpParameters {
    const [ssrc = 0] = this.#ssrcs;
    return {
      codecs: [{ mimeType: 'audio/opus', payloadType: OPUS, clockRate: 48_000, channels: 2 }],
      encodings: [{ ssrc: ssrc - 1 }],
      headerExtensions: [AUDIO_LEVEL],
      rtcp: { cname: 'sender', reducedSize: true },
    };
  }

  close(): void {
    clearInterval(this.#timer);
    this.#connection.close();
  }

  #sendFrame(audioSsrc: number): void {
    if (!this.#video.isOpen()) return;
    for (const [layer, ssrc] of this.#ssrcs.entries()) {
      if (this.#frame % FRAMES_PER_SECOND === 0)
        this.#video.sendMessageBinary(senderReport(ssrc, this.#frame, Date.now()));
      this.#video.sendMessageBinary(framePacket({ ssrc, payloadType: VP8 }, layer, this.#frame, this.#keyWanted));
    }
    const header = {
      payloadType: OPUS,
      marker: false,
      sequence: this.#frame,
      timestamp: this.#frame * 1920,
      ssrc: audioSsrc,
      quietness: this.quietness,
    };
    if (this.#audio.isOpen()) this.#audio.sendMessageBinary(rtpPacket(header, Buffer.alloc(30, 7)));
    this.#keyWanted = false;
    this.#frame += 1;
  }
}
