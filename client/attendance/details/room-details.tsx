import { Drawer, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AttendanceRow } from '#shared/contract/attendance.ts';
import { useMeeting } from '../../api/meetings.ts';
import { formatTimeWithSeconds } from '../../ui/format.ts';
import { CorrectionForm } from './correction-form.tsx';
import { Corrections } from './corrections.tsx';
import { Section } from './section.tsx';
import { Statement } from './statement.tsx';

export type RoomDetailsProps = {
  meetingId: string;
  /** The room that is looked at; nothing is shown without one. */
  row: AttendanceRow | undefined;
  onClose: () => void;
};

const OFFICE: readonly (string | null)[] = ['chair', 'deputy', 'secretary'];

/** All there is of one room: measured, said, put right; and for the chair's office the form to put it right. */
export function RoomDetails({ meetingId, row, onClose }: RoomDetailsProps) {
  const { t } = useTranslation(['attendance', 'common']);
  const standing = useMeeting(meetingId).data?.standing ?? null;
  return (
    <Drawer
      opened={row !== undefined}
      onClose={onClose}
      position="right"
      size="md"
      title={row?.unitName}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {row && (
        <Stack>
          <Section title={t('details.measured')}>
            {row.intervals.length === 0 && <Text>{t('never')}</Text>}
            {row.intervals.map(({ from, to }) => (
              <Text key={from} style={{ fontVariantNumeric: 'tabular-nums' }}>
                {formatTimeWithSeconds(from)} – {formatTimeWithSeconds(to)}
              </Text>
            ))}
            <Text c="var(--ink-soft)">{t(`details.byRule.${row.attended ? 'attended' : 'notAttended'}`)}</Text>
          </Section>
          <Statement row={row} />
          <Corrections made={row.corrections} />
          {OFFICE.includes(standing) && (
            <CorrectionForm key={row.roomId} meetingId={meetingId} roomId={row.roomId} counted={row.counted} />
          )}
        </Stack>
      )}
    </Drawer>
  );
}
