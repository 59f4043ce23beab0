import { Anchor, Drawer, Stack, Text, Title } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { InvitedList, InvitedUnit } from '#shared/contract/invitations.ts';
import { AttendeesForm } from './attendees-form.tsx';
import { DecideButtons } from './decide-buttons.tsx';
import { ReplyBadge } from './reply-badge.tsx';
import { ReplyForm } from './reply-form.tsx';
import { useReplyTexts } from './use-reply-texts.ts';

export type UnitDetailsProps = {
  list: InvitedList;
  /** The unit that is looked at; nothing is shown without one. */
  unit: InvitedUnit | undefined;
  onClose: () => void;
};

/** All there is of one unit's reply, and the form to write down another for a unit that rang up. */
export function UnitDetails({ list, unit, onClose }: UnitDetailsProps) {
  const { t } = useTranslation(['invitations', 'common']);
  return (
    <Drawer
      opened={unit !== undefined}
      onClose={onClose}
      position="right"
      size="md"
      title={unit?.unitName}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {unit && (
        <Stack gap="lg">
          <Current unit={unit} />
          {list.open && list.reader === 'office' && unit.reply?.substitute && (
            <section>
              <Title order={3} size="h5" mb={6}>
                {t('details.decide')}
              </Title>
              <DecideButtons meetingId={list.meetingId} units={[unit]} />
            </section>
          )}
          {list.open && list.reader === 'office' && (
            <section>
              <Title order={3} size="h5" mb={6}>
                {t('attendees.title')}
              </Title>
              <AttendeesForm key={unit.roomId} meetingId={list.meetingId} unit={unit} attendees={unit.attendees} />
            </section>
          )}
          {list.open && (
            <section>
              <Title order={3} size="h5" mb={6}>
                {t(unit.reply === null ? 'details.enter' : 'details.change')}
              </Title>
              <ReplyForm
                key={`${unit.roomId} ${unit.reply?.at ?? 0}`}
                meetingId={list.meetingId}
                roomId={unit.roomId}
                reply={unit.reply}
                voice={list.reader === 'room' ? 'unit' : 'office'}
                onDone={onClose}
              />
            </section>
          )}
        </Stack>
      )}
    </Drawer>
  );
}

function Current({ unit: { reply, phone, attendees } }: { unit: InvitedUnit }) {
  const { t } = useTranslation('invitations');
  const texts = useReplyTexts();
  return (
    <Stack gap={6} align="flex-start">
      {attendees.length > 0 && <Text>{t('attendees.invitedLine', { who: texts.attendees(attendees) })}</Text>}
      <ReplyBadge reply={reply} />
      {reply === null ? (
        <Text>{t('details.none')}</Text>
      ) : (
        <>
          {texts.detail(reply) !== '' && <Text>{texts.detail(reply)}</Text>}
          <Text c="var(--ink-soft)" size="sm">
            {texts.entered(reply)}
          </Text>
          {reply.decision !== null && <Text>{texts.verdict(reply)}</Text>}
        </>
      )}
      {phone !== null && (
        <Anchor href={`tel:${phone}`}>
          <IconPhone size={16} aria-hidden /> {t('details.call', { phone })}
        </Anchor>
      )}
    </Stack>
  );
}
