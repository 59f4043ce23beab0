import { Box, Table } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AttendanceLine } from './attendance-line.tsx';
import type { Line } from './lines.ts';
import { useWholeForPrint } from './use-whole-for-print.ts';
import classes from './attendance-table.module.css';

const LINE_HEIGHT = 45;
const COLUMNS = ['unit', 'presence', 'duration', 'share', 'people', 'remarks', 'result'] as const;

export type AttendanceTableProps = { lines: readonly Line[]; onOpen: (roomId: string) => void };

/** The table by group. Only the visible lines exist, except on paper, where all do. */
export function AttendanceTable({ lines, onOpen }: AttendanceTableProps) {
  const { t } = useTranslation('attendance');
  const viewport = useRef<HTMLDivElement>(null);
  const printing = useWholeForPrint();
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => viewport.current,
    getItemKey: (index) => lines[index]?.key ?? index,
    estimateSize: () => LINE_HEIGHT,
    overscan: 12,
    initialRect: { width: 1000, height: 600 },
  });
  const items = virtualizer.getVirtualItems();
  const before = printing ? 0 : (items[0]?.start ?? 0);
  const after = printing ? 0 : virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  const indexes = printing ? lines.keys() : items.map(({ index }) => index);
  return (
    <Box ref={viewport} className={classes.viewport} role="region" tabIndex={0} aria-label={t('tableLabel')}>
      <Table className={classes.table} aria-rowcount={lines.length + 1}>
        <Table.Thead className={classes.head}>
          <Table.Tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <Table.Th key={column} className={classes[column]}>
                {t(`columns.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Gap height={before} />
          {[...indexes].map((index) => {
            const line = lines[index];
            return line === undefined ? null : (
              <AttendanceLine
                key={line.key}
                line={line}
                index={index}
                measure={virtualizer.measureElement}
                onOpen={onOpen}
              />
            );
          })}
          <Gap height={after} />
        </Table.Tbody>
      </Table>
    </Box>
  );
}

/** Stands for the lines above and below that do not exist at the moment. */
const Gap = ({ height }: { height: number }) =>
  height > 0 ? <tr aria-hidden className={classes.gap} style={{ height }} /> : null;
