import { boot } from '#shared/contract/boot.ts';
import { request } from '../api/request.ts';
import { createDeviceLoader } from '../media/device.ts';

/** This browser's media device, loaded once for the page. The entry screen calls it early, so that entering need not wait. */
export const loadPageDevice = createDeviceLoader(async () => (await request(boot, '/api/boot')).rtpCapabilities);
