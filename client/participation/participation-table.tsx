import { Box, Table, UnstyledButton } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useWholeForPrint } from '../attendance/use-whole-for-print.ts';
import { MEASURE_NAMES, type MeasureName } from './measures.ts';
import { ParticipationRow } from './participation-row.tsx';
import type { ShownLine } from './shown-lines.ts';
import classes from './participation-table.module.css';

const LINE_HEIGHT = 48;

type ParticipationTableProps = {
  lines: readonly ShownLine[];
  measure: MeasureName;
  worstFirst: boolean;
  onOrder: (measure: MeasureName, worstFirst: boolean) => void;
  /** Where the meetings of a unit are shown. */
  addressOf: (unitId: string) => string;
};

/** The units in their places. Only the visible lines exist, except on paper, where all do. */
export function ParticipationTable({ lines, measure, worstFirst, onOrder, addressOf }: ParticipationTableProps) {
  const { t } = useTranslation('participation');
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
  const direction = worstFirst ? t('order.worst') : t('order.best');
  return (
    <Box ref={viewport} className={classes.viewport} role="region" tabIndex={0} aria-label={t('table')}>
      <Table className={classes.table} aria-rowcount={lines.length + 1}>
        <Table.Thead className={classes.head}>
          <Table.Tr aria-rowindex={1}>
            <Table.Th>{t('columns.rank')}</Table.Th>
            <Table.Th className={classes.unit}>{t('columns.unit')}</Table.Th>
            <Table.Th>{t('columns.attended')}</Table.Th>
            {MEASURE_NAMES.map((name) => {
              const isChosen = name === measure;
              return (
                <Table.Th key={name} aria-sort={isChosen ? 'other' : undefined}>
                  <UnstyledButton
                    className={classes.order}
                    data-chosen={isChosen}
                    onClick={() => onOrder(name, isChosen && !worstFirst)}
                  >
                    {t(`measures.${name}`)}
                    {isChosen && <span className={classes.direction}>{direction}</span>}
                  </UnstyledButton>
                </Table.Th>
              );
            })}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Gap height={before} />
          {[...indexes].map((index) => {
            const line = lines[index];
            return line === undefined ? null : (
              <ParticipationRow
                key={line.key}
                line={line}
                index={index}
                measure={virtualizer.measureElement}
                addressOf={addressOf}
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
const Gap = ({ height }: { height: number }) => (height > 0 ? <tr aria-hidden style={{ height }} /> : null);
