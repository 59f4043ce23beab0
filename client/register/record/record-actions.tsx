import { Button } from '@mantine/core';
import { IconChecklist, IconDoorEnter, IconEdit, IconHistory, IconTags, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RegisterRecord } from '#shared/contract/register-keeping.ts';
import { ClassifyDialog } from './classify-dialog.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { SettleDialog } from './settle-dialog.tsx';

type Asking = 'remove' | 'settle' | 'classify' | null;

/** What may be done with a line: one of a meeting convened here follows its log, the others are kept by hand. */
export function RecordActions({ record }: { record: RegisterRecord }) {
  const { t } = useTranslation('register');
  const [asking, setAsking] = useState<Asking>(null);
  const close = () => setAsking(null);
  const isHosted = record.origin === 'hosted';
  return (
    <>
      {isHosted && record.access !== null && <ToMeeting record={record} />}
      {record.mayKeep && isHosted && !record.secret && (
        <>
          {record.standing === 'unsettled' && (
            <Button leftSection={<IconChecklist size={18} aria-hidden />} onClick={() => setAsking('settle')}>
              {t('settle.open')}
            </Button>
          )}
          <Button
            variant="default"
            leftSection={<IconTags size={18} aria-hidden />}
            onClick={() => setAsking('classify')}
          >
            {t('classify.open')}
          </Button>
        </>
      )}
      {record.mayKeep && !isHosted && (
        <>
          <Button
            component={Link}
            to={`/targets/register/${record.id}/change`}
            leftSection={<IconEdit size={18} aria-hidden />}
          >
            {t('change.open')}
          </Button>
          <Button
            variant="default"
            color="red"
            leftSection={<IconTrash size={18} aria-hidden />}
            onClick={() => setAsking('remove')}
          >
            {t('remove.open')}
          </Button>
        </>
      )}
      {asking === 'remove' && <RemoveDialog record={record} onClose={close} />}
      {asking === 'settle' && <SettleDialog record={record} onClose={close} />}
      {asking === 'classify' && <ClassifyDialog record={record} onClose={close} />}
    </>
  );
}

function ToMeeting({ record: { id, access } }: { record: RegisterRecord }) {
  const { t } = useTranslation('register');
  return (
    <>
      <Button component={Link} to={`/meetings/${id}`} variant="default" leftSection={<IconDoorEnter size={18} />}>
        {t('toMeeting')}
      </Button>
      {(access === 'secretary' || access === 'technician') && (
        <Button component={Link} to={`/meetings/${id}/log`} variant="default" leftSection={<IconHistory size={18} />}>
          {t('toLog')}
        </Button>
      )}
    </>
  );
}
