import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MeetingDetail } from '#shared/contract/meetings.ts';
import { startI18n } from '../i18n/i18n.ts';
import { createCapture } from '../media/capture.ts';
import { FakeDevices } from '../media/testing/fake-devices.ts';
import { EntryScreen } from './entry-screen.tsx';

const meeting: MeetingDetail = {
  id: 'm1',
  title: 'Giao ban tháng 11',
  class: 'giao-ban',
  organiserUnitId: 'u1',
  organiserName: 'Thành phố Hà Nội',
  wide: true,
  form: 'truc-tuyen',
  secret: false,
  startsAt: 0,
  endsAt: 1,
  phase: 'convened',
  chairName: null,
  secretaryName: null,
  deputyName: null,
  invitedCount: 1,
  standing: 'room',
  place: '',
  requirements: '',
  contact: '',
  calledOffReason: null,
  agenda: [],
  openedAt: null,
  endedAt: null,
};

/** Silence: jsdom has no sound. */
class NoAudio {
  createAnalyser = () => ({ fftSize: 0, getFloatTimeDomainData: () => undefined });
  createMediaStreamSource = () => ({ connect: () => undefined });
  resume = async () => undefined;
  close = async () => undefined;
}

beforeEach(async () => {
  localStorage.clear();
  vi.stubGlobal('AudioContext', NoAudio);
  vi.stubGlobal('MediaStream', class {});
  await startI18n('vi');
});
afterEach(cleanup);

const shown = async (devices?: FakeDevices) => {
  const capture = createCapture(devices as unknown as MediaDevices | undefined);
  await capture.start();
  const onEnter = vi.fn<() => void>();
  render(
    <MemoryRouter>
      <EntryScreen meeting={meeting} capture={capture} onEnter={onEnter} />
    </MemoryRouter>,
  );
  return { capture, onEnter };
};

describe('before going in', () => {
  it('is one press of the button that has the focus', async () => {
    const { onEnter } = await shown(new FakeDevices());
    expect(document.activeElement?.textContent).toBe('Vào họp');
    fireEvent.click(screen.getByTestId('enter'));
    expect(onEnter).toHaveBeenCalledTimes(1);
  });

  it('shows the picture, the level, and which devices are in use', async () => {
    await shown(new FakeDevices());
    expect(screen.getByTestId('preview-video')).toBeTruthy();
    expect(screen.getByRole('meter', { name: 'Mức âm thanh của micro' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>('Camera').value).toBe('cam1');
    expect(screen.getByLabelText<HTMLSelectElement>('Micro').value).toBe('mic1');
  });

  it('takes the device that is chosen', async () => {
    const devices = new FakeDevices();
    devices.list.push({ kind: 'videoinput', deviceId: 'cam2', label: 'Camera 2' });
    await shown(devices);
    fireEvent.change(screen.getByLabelText('Camera'), { target: { value: 'cam2' } });
    await waitFor(() => expect(devices.asked.at(-1)?.video).toMatchObject({ deviceId: { exact: 'cam2' } }));
  });

  it.each([
    ['NotFoundError', 'Không tìm thấy camera'],
    ['NotAllowedError', 'Trình duyệt đang chặn camera'],
    ['NotReadableError', 'Camera đang được chương trình khác dùng'],
  ])('says what to do about %s, and lets one in all the same', async (name, words) => {
    const devices = new FakeDevices();
    devices.failures.set('video', name);
    const { onEnter } = await shown(devices);
    expect(screen.getByTestId('camera-problem').textContent).toContain(words);
    expect(screen.getByTestId('microphone-problem').textContent).toBe('');
    expect(screen.getByText('Vẫn có thể vào họp để nghe và xem.')).toBeTruthy();
    fireEvent.click(screen.getByTestId('enter'));
    expect(onEnter).toHaveBeenCalledTimes(1);
  });

  it('tries again at the press of a button', async () => {
    const devices = new FakeDevices();
    devices.failures.set('video', 'NotReadableError');
    await shown(devices);
    devices.failures.clear();
    fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    await waitFor(() => expect(screen.getByTestId('camera-problem').textContent).toBe(''));
  });

  it('explains an insecure address, where trying again cannot help', async () => {
    await shown(undefined);
    expect(screen.getByTestId('camera-problem').textContent).toContain('https');
    expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
  });
});
