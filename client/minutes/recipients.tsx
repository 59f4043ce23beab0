import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftContent } from '#shared/contract/drafts.ts';

export type RecipientsProps = { recipients: readonly string[]; readOnly: boolean; onChange: (lines: string[]) => void };

/** Who gets the paper, a line each. */
export function Recipients({ recipients, readOnly, onChange }: RecipientsProps) {
  const { t } = useTranslation('minutes');
  const [text, setText] = useState(recipients.join('\n'));
  const [wrong, setWrong] = useState(false);
  const change = (typed: string) => {
    setText(typed);
    const lines = typed.split('\n').filter((line) => line.trim() !== '');
    const parsed = draftContent.shape.recipients.safeParse(lines);
    setWrong(!parsed.success);
    if (parsed.success) onChange(parsed.data);
  };
  return (
    <Textarea
      label={t('sections.recipients')}
      description={t('recipientsHelp')}
      error={wrong && t('recipientsWrong')}
      autosize
      minRows={3}
      value={text}
      readOnly={readOnly}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
