import type { MeetingView, SelfView } from '#shared/contract/views.ts';
import { dutiesOf } from './duties.ts';
import type { LocalMedia } from './local-media.ts';
import type { Outgoings } from './sender.ts';

/** Whether the screen that everybody sees is this participant's. */
export const isPresenter = (self: SelfView, meeting: MeetingView): boolean => meeting.presenter?.party === self.party;

/** What is to be sent now: the duties, as far as there is something captured for them, and the screen that is presented. */
export const outgoingsOf = (self: SelfView, meeting: MeetingView, local: LocalMedia): Outgoings => {
  const { camera, microphone } = dutiesOf(self, meeting.phase);
  const outgoings: Outgoings = {};
  if (camera !== 'none' && local.camera.track) {
    outgoings.camera = { track: local.camera.track, paused: !local.cameraOn, small: camera === 'thumbnail' };
  }
  if (microphone && local.microphone.track) {
    outgoings.microphone = { track: local.microphone.track, paused: !local.microphoneOn, small: false };
  }
  if (local.screen.track && isPresenter(self, meeting)) {
    outgoings.screen = { track: local.screen.track, paused: false, small: false };
  }
  return outgoings;
};
