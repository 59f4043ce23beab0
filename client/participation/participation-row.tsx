import { Anchor, Group, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ParticipationLine } from '#shared/contract/participation.ts';
import { attendanceRate, disconnectionRate, punctuality, unexcused } from '#shared/targets/participation.ts';
import { formatDate, formatShare, instantAt } from '../ui/format.ts';
import { ShareBar } from '../ui/share-bar.tsx';
import { formatPerMeeting } from './per-meeting.ts';
import { MarkBadges } from './mark-badges.tsx';
import { MEASURE_NAMES } from './measures.ts';
import type { ShownLine } from './shown-lines.ts';
import classes from './participation-table.module.css';

const COLUMNS = MEASURE_NAMES.length + 3;

type ParticipationRowProps = {
  line: ShownLine;
  index: number;
  /** Tells the virtual list how tall the line has become. */
  measure: (element: Element | null) => void;
  addressOf: (unitId: string) => string;
};

/** A line of the table: the head of a group, or a unit in its place. */
export function ParticipationRow({ line, index, measure, addressOf }: ParticipationRowProps) {
  const { t } = useTranslation('participation');
  return (
    <Table.Tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      {line.kind === 'group' ? (
        <Table.Th colSpan={COLUMNS} scope="rowgroup" className={classes.group}>
          {line.name}
          <span className={classes.groupSum}>
            {line.invited > 0 &&
              t('groupSum', {
                attended: line.attended,
                invited: line.invited,
                share: formatShare(line.attended / line.invited),
              })}
          </span>
        </Table.Th>
      ) : (
        <>
          <Table.Td>{line.unit.rank ?? t('none')}</Table.Td>
          <Table.Th scope="row" className={classes.unit}>
            <Anchor component={Link} to={addressOf(line.unit.unitId)} inherit>
              {line.unit.name}
            </Anchor>
            <span className={classes.above}>
              {line.unit.groupName}
              {line.unit.lastDay !== null &&
                ` · ${t('endedOn', { day: formatDate(instantAt(line.unit.lastDay, '00:00')) })}`}
            </span>
            {line.marks.length > 0 && (
              <Group gap={4} mt={2}>
                <MarkBadges marks={line.marks} phone={line.unit.phone} />
              </Group>
            )}
          </Table.Th>
          <FigureCells unit={line.unit} />
        </>
      )}
    </Table.Tr>
  );
}

const MINUTE_MS = 60_000;

function FigureCells({ unit }: { unit: ParticipationLine }) {
  const { t } = useTranslation('participation');
  const rate = attendanceRate(unit);
  const onTime = punctuality(unit);
  const cuts = disconnectionRate(unit);
  const none = t('none');
  return (
    <>
      <Table.Td>{t('ofInvited', { attended: unit.attended, invited: unit.invited })}</Table.Td>
      <Table.Td>{rate === null ? none : <ShareBar share={rate} />}</Table.Td>
      <Table.Td>
        {onTime === null ? none : formatShare(onTime)}
        {unit.late > 0 && <span className={classes.small}>{t('lateTimes', { count: unit.late })}</span>}
      </Table.Td>
      <Table.Td>{unit.leftEarly}</Table.Td>
      <Table.Td>{unit.excused}</Table.Td>
      <Table.Td>{unexcused(unit)}</Table.Td>
      <Table.Td>
        {unit.disconnections}
        {cuts !== null && <span className={classes.small}>{t('perMeeting', { rate: formatPerMeeting(cuts) })}</span>}
      </Table.Td>
      <Table.Td>{unit.timesSpoken}</Table.Td>
      <Table.Td>{Math.round(unit.spokenMs / MINUTE_MS)}</Table.Td>
    </>
  );
}
