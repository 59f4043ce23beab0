import type { MeetingView, SelfView } from '#shared/contract/views.ts';
import { dutiesOf } from './duties.ts';
import { layerAmong, TOP_LAYER, type SpatialLayer } from './layers.ts';
import type { LocalMedia } from './local-media.ts';
import type { Outgoings } from './sender.ts';

/** Whether the screen that everybody sees is this participant's. */
export const isPresenter = (self: SelfView, meeting: MeetingView): boolean => meeting.presenter?.party === self.party;

/** Among many pictures nobody takes a large one: it is not made then. */
const topLayer = ({ participants }: MeetingView): SpatialLayer => layerAmong(participants.length - 1);

/** What is to be sent now: the duties, as far as there is something captured for them, and the screen that is presented. */
export const outgoingsOf = (self: SelfView, meeting: MeetingView, local: LocalMedia): Outgoings => {
  const { camera, microphone } = dutiesOf(self, meeting);
  const outgoings: Outgoings = {};
  if (camera !== 'none' && local.camera.track) {
    outgoings.camera = {
      track: local.camera.track,
      paused: !local.cameraOn,
      top: camera === 'thumbnail' ? 0 : topLayer(meeting),
    };
  }
  if (microphone && local.microphone.track) {
    outgoings.microphone = { track: local.microphone.track, paused: !local.microphoneOn, top: TOP_LAYER };
  }
  if (local.screen.track && isPresenter(self, meeting)) {
    outgoings.screen = { track: local.screen.track, paused: false, top: TOP_LAYER };
  }
  return outgoings;
};
