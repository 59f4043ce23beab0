import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWholeForPrint } from '../attendance/use-whole-for-print.ts';
import { LineList } from '../admin/list/line-list.tsx';
import type { BoardLine } from './groups.ts';
import { ReadyRoomLine } from './ready-room-line.tsx';

const LINE_HEIGHT = 64;

/** The board, by group. Only the visible lines exist, except on paper, where all do. */
export function ReadinessList({ lines }: { lines: readonly BoardLine[] }) {
  const { t } = useTranslation('readiness');
  const printing = useWholeForPrint();
  if (printing)
    return (
      <ul>
        {lines.map((line) => (
          <li key={line.key}>
            <Line line={line} />
          </li>
        ))}
      </ul>
    );
  return (
    <LineList
      label={t('board.list')}
      lines={lines}
      keyOf={({ key }) => key}
      lineHeight={LINE_HEIGHT}
      render={(line) => <Line line={line} />}
    />
  );
}

function Line({ line }: { line: BoardLine }) {
  const { t } = useTranslation('readiness');
  if (line.kind === 'room') return <ReadyRoomLine room={line.room} />;
  return (
    <Group pt="md" pb={4} style={{ borderBottom: '2px solid var(--line)' }}>
      <Text fw={700}>{t('board.group', { name: line.name, counts: t('board.count', line.counts) })}</Text>
    </Group>
  );
}
