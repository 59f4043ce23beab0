import { Button, NumberInput, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { correctionRequest, type Correction } from '#shared/contract/corrections.ts';
import type { CountedAttendance } from '#shared/contract/attendance.ts';
import { useCorrect } from '../../api/attendance.ts';
import { useErrorSentence } from '../../api/use-error-sentence.ts';
import { Section } from './section.tsx';

const FIELDS = ['attended', 'excused', 'late', 'leftEarly', 'headcount'] as const satisfies Correction['field'][];
const ANSWERS = { yes: true, no: false, takeBack: null } as const;

export type CorrectionFormProps = { meetingId: string; roomId: string; counted: CountedAttendance };

/** Puts one value of a room right. The measured one stays; the reason is asked for, because the sheet prints it. */
export function CorrectionForm({ meetingId, roomId, counted }: CorrectionFormProps) {
  const { t } = useTranslation('attendance');
  const sentence = useErrorSentence();
  const { mutate, error, isPending } = useCorrect(meetingId);
  const [field, setField] = useState<Correction['field']>('attended');
  const [answer, setAnswer] = useState<keyof typeof ANSWERS>('yes');
  const [people, setPeople] = useState<number | string>(counted.headcount ?? '');
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const value = field === 'headcount' ? (people === '' ? null : people) : ANSWERS[answer];
    const request = correctionRequest.safeParse({ roomId, correction: { field, value }, reason });
    setWrong(!request.success);
    if (request.success) mutate(request.data, { onSuccess: () => setReason('') });
  };
  return (
    <Section title={t('correct.title')}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Select
            label={t('correct.field')}
            data={FIELDS.map((value) => ({ value, label: t(`correct.fields.${value}`) }))}
            value={field}
            onChange={(chosen) => chosen !== null && setField(chosen)}
            allowDeselect={false}
          />
          {field === 'headcount' ? (
            <NumberInput
              label={t('correct.people')}
              description={t('correct.peopleHelp')}
              value={people}
              onChange={setPeople}
              min={0}
              max={2000}
              allowDecimal={false}
            />
          ) : (
            <SegmentedControl
              aria-label={t('correct.value')}
              data={(['yes', 'no', 'takeBack'] as const).map((value) => ({ value, label: t(`correct.${value}`) }))}
              value={answer}
              onChange={setAnswer}
            />
          )}
          <TextInput
            label={t('correct.reason')}
            placeholder={t('correct.reasonPlaceholder')}
            value={reason}
            maxLength={300}
            error={wrong && t('correct.reasonMissing')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {error !== null && (
            <Text c="var(--trouble)" role="alert">
              {sentence(error)}
            </Text>
          )}
          <Button type="submit" loading={isPending}>
            {t('correct.save')}
          </Button>
        </Stack>
      </form>
    </Section>
  );
}
