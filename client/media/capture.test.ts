import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCapture } from './capture.ts';
import { readRemembered } from './remembered-devices.ts';
import { FakeDevices } from './testing/fake-devices.ts';

beforeEach(() => localStorage.clear());

const started = async (devices: FakeDevices) => {
  const capture = createCapture(devices as unknown as MediaDevices);
  await capture.start();
  return capture;
};

describe('camera and microphone', () => {
  it('come with one question to the user, and say which they are', async () => {
    const devices = new FakeDevices();
    const { local } = await started(devices);
    expect(devices.asked).toHaveLength(1);
    expect(local.get()).toMatchObject({
      camera: { state: 'live' },
      microphone: { state: 'live' },
      cameraId: 'cam1',
      microphoneId: 'mic1',
      cameras: [{ deviceId: 'cam1', label: 'Camera' }],
      microphones: [{ deviceId: 'mic1', label: 'Micro' }],
    });
  });

  it('asks the camera for 1280x720, below which the top layer stays empty', async () => {
    const devices = new FakeDevices();
    await started(devices);
    expect(devices.asked[0]?.video).toMatchObject({ width: { ideal: 1280 }, height: { ideal: 720 } });
  });

  it('takes the microphone alone where there is no camera', async () => {
    const devices = new FakeDevices();
    devices.failures.set('video', 'NotFoundError');
    const { local } = await started(devices);
    expect(local.get().camera).toEqual({ state: 'problem', problem: 'missing', track: null });
    expect(local.get().microphone.state).toBe('live');
  });

  it.each([
    ['NotAllowedError', 'denied'],
    ['NotFoundError', 'missing'],
    ['NotReadableError', 'busy'],
    ['WhateverError', 'failed'],
  ])('tells %s as %s', async (name, problem) => {
    const devices = new FakeDevices();
    devices.failures.set('video', name).set('audio', name);
    const { local } = await started(devices);
    expect(local.get().camera).toMatchObject({ state: 'problem', problem });
    expect(local.get().microphone).toMatchObject({ state: 'problem', problem });
  });

  it('says that the origin is insecure where the browser has no devices at all', async () => {
    const capture = createCapture(undefined);
    await capture.start();
    expect(capture.local.get().camera).toMatchObject({ state: 'problem', problem: 'insecure' });
    expect(capture.local.get().microphone).toMatchObject({ state: 'problem', problem: 'insecure' });
  });

  it('tells when the camera is unplugged, and takes it again when it is back', async () => {
    const devices = new FakeDevices();
    const { local } = await started(devices);
    devices.unplug(local.get().camera.track);
    expect(local.get().camera).toEqual({ state: 'problem', problem: 'lost', track: null });
    devices.dispatchEvent(new Event('devicechange'));
    await vi.waitFor(() => expect(local.get().camera.state).toBe('live'));
  });

  it('does not ask again by itself for what the user has denied', async () => {
    const devices = new FakeDevices();
    devices.failures.set('video', 'NotAllowedError').set('audio', 'NotAllowedError');
    const { local } = await started(devices);
    const asked = devices.asked.length;
    devices.list = [];
    devices.dispatchEvent(new Event('devicechange'));
    await vi.waitFor(() => expect(local.get().cameras).toEqual([]));
    expect(devices.asked).toHaveLength(asked);
  });

  it('remembers a choice on this computer, and wishes for it the next time', async () => {
    const devices = new FakeDevices();
    const capture = await started(devices);
    const before = capture.local.get().camera.track;
    await capture.choose('camera', 'cam2');
    expect(devices.asked.at(-1)?.video).toMatchObject({ deviceId: { exact: 'cam2' } });
    expect(before?.readyState).toBe('ended');
    expect(readRemembered()).toEqual({ camera: 'cam2', microphone: null });
    const again = new FakeDevices();
    await started(again);
    expect(again.asked[0]?.video).toMatchObject({ deviceId: { ideal: 'cam2' } });
  });

  it('lets go of an answer that was overtaken by another choice', async () => {
    const devices = new FakeDevices();
    const capture = await started(devices);
    await Promise.all([capture.choose('camera', 'cam2'), capture.choose('camera', 'cam3')]);
    const living = devices.given.filter((track) => track.kind === 'video' && track.readyState === 'live');
    expect(living).toEqual([capture.local.get().camera.track]);
  });

  it('is silent while switched off, and while the chair has muted the room', async () => {
    const capture = await started(new FakeDevices());
    const { track } = capture.local.get().microphone;
    capture.setOn('microphone', false);
    expect(track?.enabled).toBe(false);
    capture.setOn('microphone', true);
    expect(track?.enabled).toBe(true);
    capture.setSilenced(true);
    expect(track?.enabled).toBe(false);
    capture.setOn('microphone', true);
    expect(track?.enabled).toBe(false);
    capture.setSilenced(false);
    expect(track?.enabled).toBe(true);
  });

  it('lets go of every device at the end, also of one that comes too late', async () => {
    const devices = new FakeDevices();
    const capture = await started(devices);
    await capture.startScreen();
    const late = capture.retry('camera');
    capture.end();
    await late;
    expect(devices.given.map((track) => track.readyState)).toEqual(devices.given.map(() => 'ended'));
    expect(capture.local.get().camera.state).toBe('off');
  });
});

describe('the screen', () => {
  it('is captured for its letters, and ends with the browser’s own button', async () => {
    const devices = new FakeDevices();
    const capture = await started(devices);
    const track = await capture.startScreen();
    expect(track?.contentHint).toBe('detail');
    expect(capture.local.get().screen.state).toBe('live');
    devices.unplug(track);
    expect(capture.local.get().screen.state).toBe('off');
  });

  it('is no trouble when the user calls the choice off', async () => {
    const devices = new FakeDevices();
    devices.failures.set('display', 'NotAllowedError');
    const capture = await started(devices);
    expect(await capture.startScreen()).toBeNull();
    expect(capture.local.get().screen.state).toBe('off');
  });
});
