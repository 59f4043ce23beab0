import { Button, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedReply } from '#shared/contract/replies.ts';
import { useReply } from '../api/invitations.ts';
import { useErrorSentence } from '../api/use-error-sentence.ts';
import { replyChoices, toReply, valuesOf, type ReplyChoice, type ReplyProblem } from './reply-values.ts';

export type ReplyFormProps = {
  meetingId: string;
  roomId: string;
  reply: ListedReply | null;
  /** Chosen already, by a button of its own; otherwise the form asks. */
  choice?: ReplyChoice;
  /** `unit` where the unit itself replies, `office` where somebody writes it down. */
  voice: 'unit' | 'office';
  onDone: () => void;
};

/** Confirms, apologises with a reason, or proposes a substitute. */
export function ReplyForm({ meetingId, roomId, reply, choice, voice, onDone }: ReplyFormProps) {
  const { t } = useTranslation(['invitations', 'common']);
  const sentence = useErrorSentence();
  const { mutate, error, isPending } = useReply(meetingId);
  const [values, setValues] = useState(() => valuesOf(reply, choice));
  const [missing, setMissing] = useState<ReadonlySet<ReplyProblem>>(new Set());
  const change = (changes: Partial<typeof values>) => {
    setValues({ ...values, ...changes });
    setMissing(new Set());
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const made = toReply(roomId, values);
    if ('problems' in made) return setMissing(made.problems);
    return mutate(made.request, {
      onSuccess: () => {
        notifications.show({ message: t('form.sent'), closeButtonProps: { 'aria-label': t('common:close') } });
        onDone();
      },
    });
  };
  const problemOf = (field: ReplyProblem) => missing.has(field) && t(`form.problems.${field}`);
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {choice === undefined && (
          <SegmentedControl
            aria-label={t('form.choice')}
            orientation="vertical"
            data={replyChoices.map((value) => ({ value, label: t(`form.${value}`) }))}
            value={values.choice}
            onChange={(chosen) => change({ choice: chosen })}
          />
        )}
        {values.choice === 'substitute' && (
          <>
            <TextInput
              label={t('form.office')}
              placeholder={t('form.officePlaceholder')}
              value={values.office}
              maxLength={120}
              required
              error={problemOf('office')}
              onChange={(event) => change({ office: event.currentTarget.value })}
            />
            <TextInput
              label={t('form.name')}
              value={values.name}
              maxLength={120}
              required
              autoComplete="off"
              error={problemOf('name')}
              onChange={(event) => change({ name: event.currentTarget.value })}
            />
          </>
        )}
        <Textarea
          label={values.choice === 'comes' ? t('form.note') : t('form.reason')}
          description={values.choice === 'comes' ? undefined : t('form.reasonHelp')}
          value={values.reason}
          maxLength={500}
          rows={3}
          required={values.choice !== 'comes'}
          error={problemOf('reason')}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
        {error !== null && (
          <Text c="var(--trouble)" role="alert">
            {sentence(error)}
          </Text>
        )}
        <Button type="submit" loading={isPending}>
          {t(voice === 'unit' ? 'form.send' : 'form.save')}
        </Button>
      </Stack>
    </form>
  );
}
