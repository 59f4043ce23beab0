import { Alert, Button, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { IconDoor, IconEdit, IconPlayerStop, IconPlus, IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { UnitWithRoom } from '#shared/contract/units.ts';
import { versionOn } from '#shared/org/history.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { useUnitRecord } from '../../api/unit-administration.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { ISSUERS_ADDRESS } from '../issuers/address.ts';
import { RoomDialog } from '../rooms/room-dialog.tsx';
import { useToday } from '../../ui/use-today.ts';
import { AheadList } from './ahead-list.tsx';
import { formatPlainDay } from './plain-day.ts';
import type { UnitDialogState } from './unit-dialog.tsx';
import { UnitFactList } from './unit-fact-list.tsx';
import { VersionHistory } from './version-history.tsx';
import classes from './units-page.module.css';

export type UnitDetailProps = {
  unitId: string;
  day: string;
  tree: UnitTree<UnitWithRoom>;
  onDialog: (dialog: UnitDialogState) => void;
};

/** A unit as of a day: its facts, what is planned, its history, and what may be changed. */
export function UnitDetail({ unitId, day, tree, onDialog }: UnitDetailProps) {
  const { t } = useTranslation('adminUnits');
  const { data: record, error, refetch } = useUnitRecord(unitId);
  const today = useToday();
  const [isRoomOpen, setRoomOpen] = useState(false);
  if (error !== null) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (record === undefined) return <Loader aria-label={t('loading')} />;
  const version = versionOn(record.versions, unitId, day);
  const name = (version ?? record.versions.at(-1))?.name ?? '';
  return (
    <Stack className={classes.panel} p="md" data-testid="unit-detail">
      <Title order={2} size="h3">
        {name}
      </Title>
      {version === undefined && <Alert color="yellow">{t('notOfDay', { day: formatPlainDay(day) })}</Alert>}
      {version !== undefined && (
        <>
          <Group gap="sm">
            {record.mayChange && (
              <Button leftSection={<IconEdit size={18} />} onClick={() => onDialog({ kind: 'revise', version })}>
                {t('actions.revise')}
              </Button>
            )}
            <Button
              variant="default"
              leftSection={<IconPlus size={18} />}
              onClick={() => onDialog({ kind: 'create', parentId: unitId })}
            >
              {t('actions.createUnder')}
            </Button>
            {record.room !== null && versionOn(record.versions, unitId, today) !== undefined && (
              <Button variant="default" leftSection={<IconDoor size={18} />} onClick={() => setRoomOpen(true)}>
                {t('actions.room')}
              </Button>
            )}
            <Button
              component={Link}
              to={`${ISSUERS_ADDRESS}/${unitId}`}
              variant="default"
              leftSection={<IconSignature size={18} />}
            >
              {t('actions.issuer')}
            </Button>
            {record.mayChange && version.parentId !== null && (
              <Button
                variant="default"
                leftSection={<IconPlayerStop size={18} />}
                onClick={() => onDialog({ kind: 'end', version })}
              >
                {t('actions.end')}
              </Button>
            )}
          </Group>
          {!record.mayChange && <Text c="var(--ink-soft)">{t('ownUnit')}</Text>}
          <UnitFactList version={version} record={record} day={day} tree={tree} />
        </>
      )}
      {record.mayChange && <AheadList record={record} name={name} />}
      <VersionHistory record={record} tree={tree} />
      <RoomDialog
        room={isRoomOpen && record.room !== null ? { ...record.room, unitName: name } : null}
        onClose={() => setRoomOpen(false)}
      />
    </Stack>
  );
}
