// Proves the mediasoup worker at MEDIASOUP_WORKER_BIN: starts it, opens a transport, and completes one real DTLS handshake
// over 127.0.0.1. A worker that is linked against the wrong libraries starts well enough and crashes only there.
//
// Prints one line and exits 0, or says what failed and exits 1. Needs Node 24 and the project's dependencies.
import * as mediasoup from 'mediasoup';
import nodeDataChannel from 'node-datachannel';

const ADDRESS = '127.0.0.1';
const DEADLINE_MS = 15_000;

setTimeout(() => fail(new Error(`no DTLS handshake within ${DEADLINE_MS / 1000} s`)), DEADLINE_MS).unref();

try {
  await prove();
} catch (error) {
  fail(error);
}
process.exit(0);

async function prove() {
  const worker = await mediasoup.createWorker({ logLevel: 'warn' });
  worker.on('died', fail);
  const router = await worker.createRouter({
    mediaCodecs: [{ kind: 'audio', mimeType: 'audio/opus', clockRate: 48000, channels: 2 }],
  });
  const webRtcServer = await worker.createWebRtcServer({ listenInfos: [{ protocol: 'udp', ip: ADDRESS }] });
  const transport = await router.createWebRtcTransport({ webRtcServer, enableUdp: true });
  const connected = new Promise((resolve, reject) => {
    transport.on('dtlsstatechange', (state) => {
      if (state === 'connected') resolve(undefined);
      if (state === 'failed' || state === 'closed') reject(new Error(`DTLS ${state}`));
    });
  });

  nodeDataChannel.initLogger('Error', () => {});
  const peer = new nodeDataChannel.PeerConnection('proof', {
    iceServers: [],
    disableAutoNegotiation: true,
    bindAddress: ADDRESS,
  });
  const answer = new Promise((resolve) => peer.onLocalDescription(resolve));
  peer.setRemoteDescription(offerOf(transport), 'offer');
  peer.setLocalDescription('answer');
  const [candidate] = transport.iceCandidates;
  if (!candidate) throw new Error('the transport offers no ICE candidate');
  peer.addRemoteCandidate(
    `candidate:${candidate.foundation} 1 udp ${candidate.priority} ${ADDRESS} ${candidate.port} typ host`,
    '0',
  );
  const fingerprint = /a=fingerprint:\S+ (\S+)/.exec(await answer);
  if (!fingerprint?.[1]) throw new Error('the answer carries no fingerprint');
  await transport.connect({
    dtlsParameters: { role: 'client', fingerprints: [{ algorithm: 'sha-256', value: fingerprint[1] }] },
  });
  await connected;
  console.log(`mediasoup worker ${mediasoup.version}: one DTLS handshake completed`);
}

/**
 * @param {import('mediasoup').types.WebRtcTransport} transport
 * @returns {string} an SDP offer of one audio stream over this transport
 */
function offerOf(transport) {
  const { usernameFragment, password } = transport.iceParameters;
  const fingerprint = transport.dtlsParameters.fingerprints.find(({ algorithm }) => algorithm === 'sha-256');
  return [
    'v=0',
    `o=- 1 1 IN IP4 ${ADDRESS}`,
    's=-',
    't=0 0',
    'a=ice-lite',
    'a=group:BUNDLE 0',
    'm=audio 9 UDP/TLS/RTP/SAVPF 100',
    `c=IN IP4 ${ADDRESS}`,
    'a=rtpmap:100 opus/48000/2',
    'a=sendonly',
    'a=mid:0',
    'a=rtcp-mux',
    `a=ice-ufrag:${usernameFragment}`,
    `a=ice-pwd:${password}`,
    `a=fingerprint:sha-256 ${fingerprint?.value}`,
    'a=setup:actpass',
    'a=ssrc:1 cname:proof',
    '',
  ].join('\r\n');
}

/**
 * @param {unknown} error
 * @returns {never}
 */
function fail(error) {
  console.error(`the mediasoup worker does not work: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
