import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitedUnit } from '#shared/contract/invitations.ts';
import { replyStateOf } from '#shared/invitations/replies.ts';
import { ReplyBadge } from './reply-badge.tsx';
import { ReplyForm } from './reply-form.tsx';
import { replyChoices, type ReplyChoice } from './reply-values.ts';
import { useReplyTexts } from './use-reply-texts.ts';

/** A room's own reply: as it stands, what the chair says to it, and the three answers as large buttons. */
export function OwnReply({ meetingId, unit }: { meetingId: string; unit: InvitedUnit }) {
  const { t } = useTranslation(['invitations', 'common']);
  const texts = useReplyTexts();
  const [choice, setChoice] = useState<ReplyChoice | null>(null);
  const [changing, setChanging] = useState(false);
  const { reply, attendees } = unit;
  const state = replyStateOf(reply);
  const outdated = reply?.outdated === true;
  const owes = outdated || state === 'unanswered' || state === 'refused';
  const close = () => {
    setChoice(null);
    setChanging(false);
  };
  return (
    <Stack gap="sm" align="flex-start">
      {attendees.length > 0 && <Text>{t('attendees.invitedLine', { who: texts.attendees(attendees) })}</Text>}
      <Group gap="sm">
        <ReplyBadge reply={reply} size="xl" />
        {!owes && !changing && (
          <Button variant="default" onClick={() => setChanging(true)}>
            {t('coming.change')}
          </Button>
        )}
      </Group>
      {reply !== null && texts.detail(reply) !== '' && <Text>{texts.detail(reply)}</Text>}
      {reply?.decision && <Text>{texts.verdict(reply)}</Text>}
      {owes && (
        <Text fw={500}>
          {t(outdated ? 'coming.outdatedHelp' : state === 'refused' ? 'coming.refusedHelp' : 'coming.askAnswer')}
        </Text>
      )}
      {(owes || changing) && (
        <Group gap="sm">
          {replyChoices.map((each) => (
            <Button
              key={each}
              size="lg"
              variant={each === 'comes' ? 'filled' : 'default'}
              onClick={() => setChoice(each)}
            >
              {t(`form.${each}`)}
            </Button>
          ))}
        </Group>
      )}
      <Modal
        opened={choice !== null}
        onClose={close}
        title={choice !== null && t(`form.${choice}`)}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        {choice !== null && (
          <ReplyForm
            meetingId={meetingId}
            roomId={unit.roomId}
            reply={reply}
            choice={choice}
            voice="unit"
            onDone={close}
          />
        )}
      </Modal>
    </Stack>
  );
}
