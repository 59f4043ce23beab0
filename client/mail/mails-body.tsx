import { Button, CloseButton, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconMail, IconSearch, IconSend } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MailLine, type MailList, mailKind } from '#shared/contract/mails.ts';
import { useConfirm } from '../admin/confirm/use-confirm.ts';
import { LineList } from '../admin/list/line-list.tsx';
import { useSendAgain } from '../api/mails.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { AddressNotice } from './address-notice.tsx';
import { filterMails, NO_FILTER, sendable } from './filter.ts';
import { MailCard } from './mail-card.tsx';
import { SendingProgress } from './sending-progress.tsx';
import { StateTiles } from './state-tiles.tsx';
import { WayNotice } from './way-notice.tsx';

/** Figures, filter and list of a meeting's mails, and sending them again. */
export function MailsBody({ meetingId, list: { mails, canSend, trouble } }: { meetingId: string; list: MailList }) {
  const { t } = useTranslation('mails');
  const [filter, setFilter] = useState(NO_FILTER);
  const { attempt, confirm } = useConfirm();
  const again = useSendAgain(meetingId);
  const shown = useMemo(() => filterMails(mails, filter), [mails, filter]);
  const open = sendable(shown);
  const kinds = mailKind.options.filter((kind) => mails.some((mail) => mail.kind === kind));
  if (mails.length === 0) {
    return <EmptyPanel icon={<IconMail />} title={t('none.title')} description={t('none.body')} />;
  }

  const sendOne = ({ mailId, unitName, state }: MailLine): void => {
    const act = async () => again.mutateAsync([mailId]);
    if (state !== 'delivered') attempt(act, t('given', { count: 1 }));
    else confirm({ title: t('twice.title', { name: unitName }), body: t('twice.body'), label: t('send'), act });
  };
  const sendAll = (): void => {
    confirm({
      title: t('all.title', { count: open.length }),
      body: t('all.body'),
      label: t('send'),
      act: async () => again.mutateAsync(open.map(({ mailId }) => mailId)),
    });
  };

  return (
    <Stack>
      <WayNotice canSend={canSend} trouble={trouble} />
      <AddressNotice mails={mails} />
      {canSend && <SendingProgress mails={mails} />}
      <StateTiles mails={mails} chosen={filter.state} onChoose={(state) => setFilter({ ...filter, state })} />
      <Group align="flex-end">
        <TextInput
          type="search"
          label={t('search')}
          placeholder={t('searchHelp')}
          leftSection={<IconSearch size={18} />}
          rightSection={
            filter.query !== '' && (
              <CloseButton aria-label={t('clearSearch')} onClick={() => setFilter({ ...filter, query: '' })} />
            )
          }
          value={filter.query}
          onChange={(event) => setFilter({ ...filter, query: event.currentTarget.value })}
          w={{ base: '100%', sm: 320 }}
        />
        <Select
          label={t('kind')}
          placeholder={t('anyKind')}
          data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          value={filter.kind}
          onChange={(value) => setFilter({ ...filter, kind: kinds.find((kind) => kind === value) ?? null })}
          clearable
          clearButtonProps={{ 'aria-label': t('anyKind') }}
          w={{ base: '100%', sm: 240 }}
        />
        <Button
          leftSection={<IconSend size={18} />}
          disabled={open.length === 0 || !canSend}
          loading={again.isPending}
          onClick={sendAll}
        >
          {t('sendAll', { count: open.length })}
        </Button>
      </Group>
      <Text c="var(--ink-soft)" role="status">
        {t('showing', { shown: shown.length, all: mails.length })}
      </Text>
      {shown.length === 0 ? (
        <EmptyPanel icon={<IconSearch />} title={t('empty.title')} description={t('empty.body')}>
          <Button variant="default" onClick={() => setFilter(NO_FILTER)}>
            {t('empty.action')}
          </Button>
        </EmptyPanel>
      ) : (
        <LineList
          label={t('title')}
          lines={shown}
          keyOf={({ mailId }) => mailId}
          lineHeight={80}
          render={(mail) => <MailCard meetingId={meetingId} mail={mail} onSend={sendOne} />}
        />
      )}
    </Stack>
  );
}
