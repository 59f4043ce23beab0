import type { PartyId } from '#shared/contract/ids.ts';
import type { ConsumerOptions, MediaSource } from '#shared/contract/media.ts';
import type { PeerConsumers } from '#shared/contract/sfu.ts';
import { MediaRefused, MediaUnavailable } from '../../failures.ts';
import type { MediaFacts, MediaPlane, Peer } from '../../ports.ts';
import { RTP_CAPABILITIES, consumerOf, transportOptionsOf } from './media-samples.ts';

type FakePeer = {
  peerId: string;
  party: PartyId;
  producers: Map<MediaSource, { id: string; paused: boolean }>;
  consumers: Map<string, ConsumerOptions>;
  watched: readonly string[];
};
type FakeMeeting = { peers: Map<string, FakePeer>; stage: { peerId: string; source: MediaSource }[] };

/** A media plane without media: keeps the same books as the real one, and can be cut off. */
export type FakeMedia = MediaPlane & {
  available: boolean;
  /** What was asked of it, in order. */
  readonly calls: { name: string; args: readonly unknown[] }[];
  readonly meetings: ReadonlyMap<string, FakeMeeting>;
  facts(): MediaFacts;
  /** The peer of a party that is attached now. */
  peerOf(meetingId: string, party: PartyId): FakePeer;
  /** What `detach` says of when peers were last alive. */
  lastSeenAt: number | null;
};

export const createFakeMedia = (): FakeMedia => {
  const meetings = new Map<string, FakeMeeting>();
  const calls: FakeMedia['calls'] = [];
  let facts: MediaFacts | undefined;
  let serial = 0;

  const peerIn = ({ meetingId, peerId }: Peer): FakePeer => {
    const peer = meetings.get(meetingId)?.peers.get(peerId);
    if (!peer) throw new MediaRefused('no such peer');
    return peer;
  };

  const wantedBy = (meeting: FakeMeeting, peer: FakePeer): Map<string, Omit<ConsumerOptions, 'id'>> => {
    const wanted = new Map<string, Omit<ConsumerOptions, 'id'>>();
    const want = (peerId: string, source: MediaSource, purpose: ConsumerOptions['purpose']): void => {
      const from = meeting.peers.get(peerId);
      const producer = from?.producers.get(source);
      if (!from || !producer || from === peer || wanted.has(producer.id)) return;
      const { id: _id, ...consumer } = consumerOf('', producer.id, from.party, source, purpose);
      wanted.set(producer.id, consumer);
    };
    for (const { peerId, source } of meeting.stage) want(peerId, source, 'stage');
    for (const peerId of peer.watched) want(peerId, 'camera', 'thumbnail');
    return wanted;
  };

  const sync = (meeting: FakeMeeting, peer: FakePeer): { added: ConsumerOptions[]; removed: string[] } => {
    const wanted = wantedBy(meeting, peer);
    const have = [...peer.consumers.values()];
    const removed = have.filter(({ producerId }) => !wanted.has(producerId)).map(({ id }) => id);
    const known = new Set(have.map(({ producerId }) => producerId));
    const added = [...wanted].flatMap(([producerId, consumer]) =>
      known.has(producerId) ? [] : [{ ...consumer, id: `consumer-${(serial += 1)}` }],
    );
    for (const id of removed) peer.consumers.delete(id);
    for (const consumer of added) peer.consumers.set(consumer.id, consumer);
    return { added, removed };
  };

  const syncAll = (meetingId: string): PeerConsumers[] => {
    const meeting = meetings.get(meetingId);
    if (!meeting) return [];
    return [...meeting.peers.values()]
      .map((peer) => ({ peerId: peer.peerId, ...sync(meeting, peer) }))
      .filter(({ added, removed }) => added.length > 0 || removed.length > 0);
  };

  const called = (name: string, ...args: readonly unknown[]): void => {
    calls.push({ name, args });
    if (!fake.available) throw new MediaUnavailable('cut off');
  };

  const fake: FakeMedia = {
    available: true,
    lastSeenAt: null,
    calls,
    meetings,
    facts() {
      if (!facts) throw new Error('nobody has subscribed');
      return facts;
    },
    peerOf(meetingId, party) {
      const peer = [...(meetings.get(meetingId)?.peers.values() ?? [])].find((p) => p.party === party);
      if (!peer) throw new Error(`${party} is not attached`);
      return peer;
    },
    rtpCapabilities: () => (fake.available ? RTP_CAPABILITIES : null),
    counts: () => ({ nodes: fake.available ? 1 : 0, workers: fake.available ? 1 : 0 }),
    async attach({ meetingId, peerId }, party, _capabilities, sends) {
      called('attach', peerId, party, sends);
      const meeting = meetings.get(meetingId) ?? { peers: new Map<string, FakePeer>(), stage: [] };
      meetings.set(meetingId, meeting);
      const fresh: FakePeer = { peerId, party, producers: new Map(), consumers: new Map(), watched: [] };
      const peer = meeting.peers.get(peerId) ?? fresh;
      meeting.peers.set(peerId, peer);
      sync(meeting, peer);
      const send = sends ? transportOptionsOf(`send ${peerId}`) : null;
      return { receive: transportOptionsOf(`receive ${peerId}`), send, consumers: [...peer.consumers.values()] };
    },
    async connect(peer, direction) {
      called('connect', peer.peerId, direction);
      peerIn(peer);
    },
    async restartIce(peer, direction) {
      called('restartIce', peer.peerId, direction);
      peerIn(peer);
      return { usernameFragment: `fragment-${(serial += 1)}`, password: 'p' };
    },
    async detach({ meetingId, peerId }) {
      called('detach', peerId);
      const meeting = meetings.get(meetingId);
      meeting?.peers.delete(peerId);
      if (meeting?.peers.size === 0) meetings.delete(meetingId);
      return { lastSeenAt: fake.lastSeenAt };
    },
    async produce(peer, source, _parameters, paused) {
      called('produce', peer.peerId, source, paused);
      const id = `producer-${(serial += 1)}`;
      peerIn(peer).producers.set(source, { id, paused });
      return id;
    },
    async setPaused(peer, source, paused) {
      called('setPaused', peer.peerId, source, paused);
      const producer = peerIn(peer).producers.get(source);
      if (!producer) throw new MediaRefused(`no ${source} is sent`);
      producer.paused = paused;
    },
    async closeProducer(peer, source) {
      called('closeProducer', peer.peerId, source);
      peerIn(peer).producers.delete(source);
      return syncAll(peer.meetingId);
    },
    async setStage(meetingId, streams, voices) {
      called('setStage', meetingId, streams, voices);
      const meeting = meetings.get(meetingId);
      if (!meeting) return [];
      meeting.stage = streams;
      return syncAll(meetingId);
    },
    async setWatched(peer, peerIds) {
      called('setWatched', peer.peerId, peerIds);
      const meeting = meetings.get(peer.meetingId);
      const watcher = peerIn(peer);
      watcher.watched = peerIds;
      return meeting ? sync(meeting, watcher) : { added: [], removed: [] };
    },
    async setLayers(peer, consumerId, spatialLayer) {
      called('setLayers', peer.peerId, consumerId, spatialLayer);
      if (!peerIn(peer).consumers.has(consumerId)) throw new MediaRefused('no such consumer');
    },
    async closeMeeting(meetingId) {
      called('closeMeeting', meetingId);
      meetings.delete(meetingId);
    },
    subscribe(listener) {
      facts = listener;
    },
  };
  return fake;
};
