import { ActionIcon, Button, Fieldset, Group, NumberInput, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../ui/day-input.tsx';
import { addDays } from '../../ui/format.ts';
import type { IndicatorForm } from './use-indicator-form.ts';
import { termValues } from './values.ts';

const MOST = 30;

/** Which share is to be reached when, and who has set it. */
export function TermFields({ form, today }: { form: IndicatorForm; today: string }) {
  const { t } = useTranslation('indicators');
  const { terms } = form.values;
  const add = () => {
    const last = terms.at(-1);
    const from = last === undefined ? today : last.to && addDays(last.to, 1);
    form.insertListItem('terms', termValues({ from, to: null, target: last?.target ?? 90, source: '' }));
  };
  return (
    <Stack gap="sm">
      {terms.map(({ key }, at) => (
        <Fieldset key={key} legend={t('term.number', { number: at + 1 })}>
          <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
            <DayInput label={t('term.from')} required {...form.getInputProps(`terms.${at}.from`)} />
            <DayInput
              label={t('term.to')}
              placeholder={t('term.noEnd')}
              clearable
              clearButtonProps={{ 'aria-label': t('term.clearEnd') }}
              {...form.getInputProps(`terms.${at}.to`)}
            />
            <NumberInput
              label={t('term.target')}
              suffix=" %"
              min={0}
              max={100}
              decimalScale={2}
              required
              {...form.getInputProps(`terms.${at}.target`)}
            />
          </SimpleGrid>
          <Group align="flex-end" mt="sm" wrap="nowrap">
            <Textarea
              autosize
              minRows={1}
              label={t('term.source')}
              maxLength={300}
              lang="vi"
              flex={1}
              {...form.getInputProps(`terms.${at}.source`)}
            />
            <ActionIcon
              variant="default"
              size="input-sm"
              disabled={terms.length === 1}
              onClick={() => form.removeListItem('terms', at)}
              aria-label={t('term.remove', { number: at + 1 })}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
        </Fieldset>
      ))}
      {form.errors['terms'] !== undefined && (
        <Text role="alert" c="var(--mantine-color-error)" size="sm">
          {form.errors['terms']}
        </Text>
      )}
      {terms.length < MOST && (
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={add}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('term.add')}
        </Button>
      )}
    </Stack>
  );
}
