/** The devices that the browser offers; undefined where the page is not served over https or from localhost. */
export const pageDevices = (): MediaDevices | undefined =>
  'mediaDevices' in navigator ? navigator.mediaDevices : undefined;
