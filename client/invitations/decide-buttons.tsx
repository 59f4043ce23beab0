import { Button, Group, Modal, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitedUnit } from '#shared/contract/invitations.ts';
import { FormFrame } from '../admin/confirm/form-frame.tsx';
import { useDecideSubstitutes } from '../api/invitations.ts';
import { useErrorSentence } from '../api/use-error-sentence.ts';

export type DecideButtonsProps = {
  meetingId: string;
  /** The units whose proposals are decided. */
  units: readonly InvitedUnit[];
  onDone?: () => void;
};

/** The chair agrees to substitutes, or does not and says why. A decision can be changed until the meeting is over. */
export function DecideButtons({ meetingId, units, onDone }: DecideButtonsProps) {
  const { t } = useTranslation(['invitations', 'common']);
  const sentence = useErrorSentence();
  const { mutate, isPending } = useDecideSubstitutes(meetingId);
  const [refusing, setRefusing] = useState(false);
  const closeButtonProps = { 'aria-label': t('common:close') };
  const decide = (approved: boolean, reason: string) => {
    const proposals = units.flatMap(({ roomId, reply }) => (reply === null ? [] : [{ roomId, repliedAt: reply.at }]));
    mutate(
      { proposals, approved, reason },
      {
        onSuccess: () => {
          const message = t(approved ? 'decided.approved' : 'decided.refused', { count: units.length });
          notifications.show({ message, closeButtonProps });
          setRefusing(false);
          onDone?.();
        },
        onError: (error) => {
          setRefusing(false);
          notifications.show({
            color: 'red',
            title: t('common:errors.title'),
            message: sentence(error),
            closeButtonProps,
          });
        },
      },
    );
  };
  return (
    <Group gap="xs">
      <Button leftSection={<IconCheck size={18} />} loading={isPending} onClick={() => decide(true, '')}>
        {t('approve')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconX size={18} />}
        disabled={isPending}
        onClick={() => setRefusing(true)}
      >
        {t('refuse')}
      </Button>
      <Modal
        opened={refusing}
        onClose={() => setRefusing(false)}
        title={t('refusal.title')}
        closeButtonProps={closeButtonProps}
      >
        <RefusalForm
          count={units.length}
          busy={isPending}
          onCancel={() => setRefusing(false)}
          onRefuse={(reason) => decide(false, reason)}
        />
      </Modal>
    </Group>
  );
}

type RefusalFormProps = { count: number; busy: boolean; onCancel: () => void; onRefuse: (reason: string) => void };

function RefusalForm({ count, busy, onCancel, onRefuse }: RefusalFormProps) {
  const { t } = useTranslation('invitations');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <FormFrame
      error={null}
      busy={busy}
      label={t('refuse')}
      onCancel={onCancel}
      onSubmit={(event) => {
        event.preventDefault();
        const given = reason.trim();
        setMissing(given.length < 2);
        if (given.length >= 2) onRefuse(given);
      }}
    >
      <Textarea
        label={t('refusal.reason')}
        description={t('refusal.body', { count })}
        placeholder={t('refusal.reasonPlaceholder')}
        value={reason}
        maxLength={500}
        rows={3}
        required
        data-autofocus
        error={missing && t('refusal.reasonMissing')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormFrame>
  );
}
