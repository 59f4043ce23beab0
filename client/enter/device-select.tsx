import { useTranslation } from 'react-i18next';
import type { Capture } from '../media/capture.ts';
import type { InputKind } from '../media/constraints.ts';
import type { DeviceChoice } from '../media/local-media.ts';
import classes from './enter.module.css';

type DeviceSelectProps = {
  kind: InputKind;
  capture: Capture;
  devices: readonly DeviceChoice[];
  /** The one in use. */
  deviceId: string | null;
};

/** Which camera or microphone: the browser's own list, which every remote control can work. */
export function DeviceSelect({ kind, capture, devices, deviceId }: DeviceSelectProps) {
  const { t } = useTranslation('enter');
  return (
    <label className={classes.choice}>
      <span>{t(kind)}</span>
      <select
        value={deviceId ?? ''}
        disabled={devices.length === 0}
        data-testid={`choose-${kind}`}
        onChange={(event) => void capture.choose(kind, event.currentTarget.value)}
      >
        {deviceId === null && <option value="">{t('noDevices')}</option>}
        {devices.map((device, index) => (
          <option key={device.deviceId} value={device.deviceId}>
            {device.label || t('unnamedDevice', { number: index + 1 })}
          </option>
        ))}
      </select>
    </label>
  );
}
