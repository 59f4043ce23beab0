import { Box, Checkbox, Table } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { InvitedLine } from './invited-line.tsx';
import type { Line } from './lines.ts';
import type { Choosing } from './use-choosing.ts';
import classes from './invited-table.module.css';

const LINE_HEIGHT = 49;
const COLUMNS = ['unit', 'reply', 'detail', 'by', 'phone'] as const;

export type InvitedTableProps = {
  lines: readonly Line[];
  /** Proposals to be decided together; null for who decides none. */
  choosing: Choosing | null;
  onOpen: (roomId: string) => void;
};

/** The invited units by group. Only the visible lines exist. */
export function InvitedTable({ lines, choosing, onOpen }: InvitedTableProps) {
  const { t } = useTranslation('invitations');
  const viewport = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => viewport.current,
    getItemKey: (index) => lines[index]?.key ?? index,
    estimateSize: () => LINE_HEIGHT,
    overscan: 12,
    initialRect: { width: 1000, height: 600 },
  });
  const items = virtualizer.getVirtualItems();
  return (
    <Box ref={viewport} className={classes.viewport} role="region" tabIndex={0} aria-label={t('tableLabel')}>
      <Table className={classes.table} aria-rowcount={lines.length + 1}>
        <Table.Thead className={classes.head}>
          <Table.Tr aria-rowindex={1}>
            {choosing !== null && (
              <Table.Th className={classes.choose}>
                <Checkbox
                  aria-label={t('chooseAll')}
                  disabled={choosing.possible === 0}
                  checked={choosing.possible > 0 && choosing.chosen.size === choosing.possible}
                  indeterminate={choosing.chosen.size > 0 && choosing.chosen.size < choosing.possible}
                  onChange={choosing.toggleAll}
                />
              </Table.Th>
            )}
            {COLUMNS.map((column) => (
              <Table.Th key={column} className={classes[column]}>
                {t(`columns.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Gap height={items[0]?.start ?? 0} />
          {items.map(({ index }) => {
            const line = lines[index];
            return line === undefined ? null : (
              <InvitedLine
                key={line.key}
                line={line}
                index={index}
                measure={virtualizer.measureElement}
                choosing={choosing}
                onOpen={onOpen}
              />
            );
          })}
          <Gap height={virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)} />
        </Table.Tbody>
      </Table>
    </Box>
  );
}

/** Stands for the lines above and below that do not exist at the moment. */
const Gap = ({ height }: { height: number }) =>
  height > 0 ? <tr aria-hidden className={classes.gap} style={{ height }} /> : null;
