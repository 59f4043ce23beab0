import type { Translation } from '../translation.ts';
import type { enter as vi } from '../vi/enter.ts';

export const enter: Translation<typeof vi> = {
  heading: 'Before you go in',
  camera: 'Camera',
  microphone: 'Microphone',
  preview: 'Your picture, as everybody will see it',
  level: 'Level of the microphone',
  levelHint: 'Say something: the bar must move.',
  back: '← Meetings of today',
  enter: 'Join the meeting',
  withoutDevices: 'You can still go in to listen and watch.',
  noDevices: 'No device',
  unnamedDevice: 'Device {{number}}',
  tryAgain: 'Try again',
  starting: 'Switching on…',
  whenSpeaking: 'The microphone is on only while you have the floor.',
  problem: {
    camera: {
      insecure: 'The browser gives a camera only to addresses that begin with https. Please tell the technician.',
      denied: 'The browser blocks the camera. Click the padlock beside the address, allow the camera, then try again.',
      missing: 'No camera was found. Plug one in: the picture appears by itself.',
      busy: 'Another program uses the camera. Close that program, then try again.',
      lost: 'The camera was disconnected. Plug it in again: the picture appears by itself.',
      failed: 'The camera could not be switched on. Unplug it and plug it in again, or choose another one.',
    },
    microphone: {
      insecure: 'The browser gives a microphone only to addresses that begin with https. Please tell the technician.',
      denied:
        'The browser blocks the microphone. Click the padlock beside the address, allow the microphone, then try again.',
      missing: 'No microphone was found. Plug one in: it is taken by itself.',
      busy: 'Another program uses the microphone. Close that program, then try again.',
      lost: 'The microphone was disconnected. Plug it in again: it is taken by itself.',
      failed: 'The microphone could not be switched on. Unplug it and plug it in again, or choose another one.',
    },
  },
  unsupported: {
    title: 'This browser cannot hold a meeting',
    body: 'Use a recent Chrome, Edge or Cốc Cốc, or call the technician.',
  },
};
