import { Anchor, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AttendanceRow } from '#shared/contract/attendance.ts';
import { formatShare } from '../ui/format.ts';
import { StateBadge } from '../ui/state-badge.tsx';
import { useDuration } from '../ui/use-duration.ts';
import type { Line } from './lines.ts';
import { resultOf } from './result.ts';
import { usePresenceText, useRemarks } from './use-row-texts.ts';
import classes from './attendance-table.module.css';

export type AttendanceLineProps = {
  line: Line;
  index: number;
  /** Tells the virtual list how tall the line has become. */
  measure: (element: Element | null) => void;
  /** Shows all there is of a room. */
  onOpen: (roomId: string) => void;
};

/** A line of the table. */
export function AttendanceLine({ line, index, measure, onOpen }: AttendanceLineProps) {
  const { t } = useTranslation('attendance');
  return (
    <Table.Tr ref={measure} data-index={index} aria-rowindex={index + 2} data-kind={line.kind}>
      {line.kind === 'room' ? (
        <RoomCells row={line.row} onOpen={onOpen} />
      ) : (
        <Table.Th colSpan={7} scope="rowgroup" className={classes.group}>
          {line.name}
          <span className={classes.groupCount}>{t('groupCount', { attended: line.attended, all: line.all })}</span>
        </Table.Th>
      )}
    </Table.Tr>
  );
}

const STATE_OF_RESULT = { attended: 'present', excused: 'late', insufficient: 'trouble', absent: 'absent' } as const;

function RoomCells({ row, onOpen }: { row: AttendanceRow } & Pick<AttendanceLineProps, 'onOpen'>) {
  const { t } = useTranslation('attendance');
  const duration = useDuration();
  const presence = usePresenceText()(row);
  const remarks = useRemarks()(row);
  const result = resultOf(row);
  const wasThere = row.intervals.length > 0;
  return (
    <>
      <Table.Th scope="row" className={classes.unit}>
        <Anchor component="button" type="button" inherit className={classes.open} onClick={() => onOpen(row.roomId)}>
          {row.unitName}
        </Anchor>
        <span className={classes.narrow}>{[presence, remarks].filter((text) => text !== '').join(' · ')}</span>
      </Table.Th>
      <Table.Td className={classes.presence}>{presence}</Table.Td>
      <Table.Td className={classes.duration}>{wasThere && duration(row.presentMs)}</Table.Td>
      <Table.Td className={classes.share}>{formatShare(row.share)}</Table.Td>
      <Table.Td className={classes.people}>{row.counted.headcount}</Table.Td>
      <Table.Td className={classes.remarks}>{remarks}</Table.Td>
      <Table.Td className={classes.result}>
        <StateBadge state={STATE_OF_RESULT[result]} word={t(`results.${result}`)} />
      </Table.Td>
    </>
  );
}
