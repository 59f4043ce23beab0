import {
  checkItem,
  type CheckItem,
  type CheckReason,
  type ItemVerdict,
  type Light,
  type Measured,
  type Outcome,
} from '../contract/readiness.ts';
import { READINESS_RULES } from './rules.ts';

/** How a check was judged, as a whole and item by item. */
export type Judgement = {
  items: ItemVerdict[];
  /** Red where an item has failed; amber where one is not as it should be or was not measured. */
  verdict: Light;
  /** Whether it proves that the room is equipped and connected: everything was measured, and nothing has failed. */
  passed: boolean;
};

type Finding = readonly [Outcome, CheckReason | null];

const { roundTripMs, loss } = READINESS_RULES;

const FINE: Finding = ['ok', null];
const NOT_MEASURED: Finding = ['unknown', 'not-measured'];

/** Judges what was measured by the rules in force. */
export const judge = (measured: Measured): Judgement => {
  const found: Record<CheckItem, Finding> = {
    camera: judgeCamera(measured.camera),
    microphone: judgeMicrophone(measured.microphone),
    loudspeaker: judgeLoudspeaker(measured.loudspeaker),
    udp: judgeLine(measured.udp, measured.tcp, 'udp-closed'),
    tcp: judgeLine(measured.tcp, measured.udp, 'tcp-closed'),
    upload: judgeRate(measured.uploadKbps, READINESS_RULES.upload, ['upload-poor', 'upload-low']),
    download: judgeRate(measured.downloadKbps, READINESS_RULES.download, ['download-poor', 'download-low']),
    roundTrip: judgeExcess(measured.roundTripMs, roundTripMs.long, roundTripMs.tooLong, [
      'round-trip-long',
      'round-trip-too-long',
    ]),
    loss: judgeExcess(measured.loss, loss.some, loss.much, ['loss-some', 'loss-much']),
    screen: judgeScreen(measured.screen),
  };
  const items = checkItem.options.map((item) => ({ item, outcome: found[item][0], reason: found[item][1] }));
  const has = (outcome: Outcome) => items.some((each) => each.outcome === outcome);
  const verdict = has('failed') ? 'red' : has('warning') || has('unknown') ? 'amber' : 'green';
  return { items, verdict, passed: !has('failed') && !has('unknown') };
};

const judgeCamera = (camera: Measured['camera']): Finding => {
  if (camera === null) return NOT_MEASURED;
  if (camera.trouble !== null) return ['failed', `camera-${camera.trouble}`];
  if (camera.light < READINESS_RULES.cameraLight) return ['failed', 'camera-black'];
  if (camera.movement < READINESS_RULES.cameraMovement) return ['warning', 'camera-frozen'];
  if (camera.height < READINESS_RULES.cameraHeight) return ['warning', 'camera-small'];
  return FINE;
};

const judgeMicrophone = (microphone: Measured['microphone']): Finding => {
  if (microphone === null) return NOT_MEASURED;
  if (microphone.trouble !== null) return ['failed', `microphone-${microphone.trouble}`];
  if (microphone.muted) return ['failed', 'microphone-muted'];
  if (microphone.peak < READINESS_RULES.microphoneDead) return ['failed', 'microphone-silent'];
  if (microphone.peak < READINESS_RULES.microphoneFaint) return ['warning', 'microphone-faint'];
  return FINE;
};

const judgeLoudspeaker = (answer: Measured['loudspeaker']): Finding => {
  if (answer === null) return ['unknown', 'loudspeaker-unheard'];
  return answer === 'heard' ? FINE : ['failed', 'loudspeaker-silent'];
};

/** One way to the media node is enough for a meeting; without any there is none. */
const judgeLine = (line: boolean | null, other: boolean | null, closed: CheckReason): Finding => {
  if (line === null) return NOT_MEASURED;
  if (line) return FINE;
  return other === true ? ['warning', closed] : ['failed', 'lines-closed'];
};

const judgeRate = (
  rate: number | null,
  { poor, low }: { poor: number; low: number },
  [isPoor, isLow]: readonly [CheckReason, CheckReason],
): Finding => {
  if (rate === null) return NOT_MEASURED;
  if (rate < poor) return ['failed', isPoor];
  return rate < low ? ['warning', isLow] : FINE;
};

const judgeExcess = (
  value: number | null,
  some: number,
  much: number,
  [isSome, isMuch]: readonly [CheckReason, CheckReason],
): Finding => {
  if (value === null) return NOT_MEASURED;
  if (value > much) return ['failed', isMuch];
  return value > some ? ['warning', isSome] : FINE;
};

const judgeScreen = (screen: Measured['screen']): Finding => {
  if (screen === null) return NOT_MEASURED;
  if (screen.width < READINESS_RULES.screen.width || screen.height < READINESS_RULES.screen.height)
    return ['warning', 'screen-small'];
  return screen.fullScreen ? FINE : ['warning', 'screen-window'];
};
