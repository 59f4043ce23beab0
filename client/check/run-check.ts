import type { CheckItem, ConnectionCheck, MeasuredByDevice } from '#shared/contract/readiness.ts';
import { rtpCapabilities } from '#shared/contract/rtp.ts';
import { beginCheck, reportCheck } from '../api/connection-checks.ts';
import { loadPageDevice } from '../live/page-device.ts';
import { pageDevices } from '../media/page-devices.ts';
import { measureCamera } from './measure-camera.ts';
import { measureLines } from './measure-lines.ts';
import { measureMicrophone } from './measure-microphone.ts';
import { measureDownload, measureUpload } from './measure-rates.ts';

export type CheckOrder = {
  /** Null in a check that runs by itself: nobody is asked. */
  loudspeaker: MeasuredByDevice['loudspeaker'];
  automatic: boolean;
  version: string;
  /** Told what is being looked at now. */
  onItem: (item: CheckItem) => void;
  signal: AbortSignal;
};

/** Measures everything, one after the other, and has the server judge it. Rejects where the server cannot be asked, or refuses. */
export const runCheck = async ({
  loudspeaker,
  automatic,
  version,
  onItem,
  signal,
}: CheckOrder): Promise<ConnectionCheck> => {
  const mediaDevices = pageDevices();
  onItem('camera');
  const camera = await measureCamera(mediaDevices, signal);
  onItem('microphone');
  const microphone = await measureMicrophone(mediaDevices, signal);
  onItem('udp');
  const device = await loadPageDevice().catch(() => null);
  const begun = await beginCheck(rtpCapabilities.parse(device?.recvRtpCapabilities ?? {}));
  const way =
    device && begun.lines ? await measureLines(device, begun.lines, signal) : { roundTripMs: null, loss: null };
  onItem('upload');
  const uploadKbps = await measureUpload(signal);
  onItem('download');
  const downloadKbps = await measureDownload(signal);
  onItem('screen');
  signal.throwIfAborted();
  return reportCheck({
    checkId: begun.checkId,
    automatic,
    version,
    measured: { camera, microphone, loudspeaker, uploadKbps, downloadKbps, ...way, screen: measureScreen() },
  });
};

const measureScreen = (): MeasuredByDevice['screen'] => ({
  width: Math.round(screen.width * devicePixelRatio),
  height: Math.round(screen.height * devicePixelRatio),
  fullScreen: document.fullscreenEnabled,
});
