import { Device } from 'mediasoup-client';
import type { RtpCapabilities } from '#shared/contract/rtp.ts';

/** This browser as mediasoup sees it, loaded once: what the router can do is fixed by configuration. */
export type DeviceLoader = () => Promise<Device>;

/**
 * A loader over what tells the router's capabilities (null while no media node is registered). Rejects with
 * `MediaNotReady` then, and with mediasoup's `UnsupportedError` in a browser without WebRTC. What failed is tried again
 * at the next call.
 */
export const createDeviceLoader = (
  capabilities: () => Promise<RtpCapabilities | null>,
  make: () => Promise<Device> = () => Device.factory(),
): DeviceLoader => {
  let loading: Promise<Device> | null = null;
  const load = async () => {
    const routerRtpCapabilities = await capabilities();
    if (!routerRtpCapabilities) throw new MediaNotReady();
    const device = await make();
    await device.load({ routerRtpCapabilities });
    return device;
  };
  return async () => {
    loading ??= load();
    try {
      return await loading;
    } catch (error) {
      loading = null;
      throw error;
    }
  };
};

/** No media node is registered at the server yet. */
export class MediaNotReady extends Error {
  constructor() {
    super('no media node is registered');
    this.name = 'MediaNotReady';
  }
}
