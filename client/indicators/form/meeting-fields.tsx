import { MultiSelect, NumberInput, Radio, Stack, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { meetingClass } from '#shared/contract/meetings.ts';
import { LevelChoice } from './level-choice.tsx';
import type { IndicatorForm } from './use-indicator-form.ts';

const RULES = ['hybrid-too', 'fully-online', 'share-connected'] as const;

/** Which meetings count, and which of them as held online. */
export function MeetingFields({ form }: { form: IndicatorForm }) {
  const { t } = useTranslation(['indicators', 'meetings']);
  const { organiserLevels, classes, reach, online } = form.values;
  return (
    <>
      <LevelChoice
        label={t('fields.organiserLevels')}
        value={organiserLevels}
        onChange={(levels) => form.setFieldValue('organiserLevels', levels)}
        error={form.errors['organiserLevels']}
      />
      <MultiSelect
        label={t('fields.classes')}
        placeholder={classes.length === 0 ? t('anyClass') : undefined}
        data={meetingClass.options.map((value) => ({ value, label: t(`meetings:classes.${value}`) }))}
        value={classes}
        onChange={(chosen) =>
          form.setFieldValue(
            'classes',
            meetingClass.options.filter((one) => chosen.includes(one)),
          )
        }
        clearable
      />
      <LevelChoice
        label={t('fields.reach')}
        description={t('reachHelp')}
        value={reach}
        onChange={(levels) => form.setFieldValue('reach', levels)}
      />
      {reach.length > 1 && (
        <Switch label={t('reachAllSwitch')} {...form.getInputProps('reachAll', { type: 'checkbox' })} />
      )}
      <Radio.Group label={t('fields.wide')} {...form.getInputProps('wide')}>
        <Stack gap="xs" mt="xs">
          <Radio value="wide" label={t('wide.wide')} />
          <Radio value="any" label={t('wide.any')} />
        </Stack>
      </Radio.Group>
      <Radio.Group label={t('fields.online')} {...form.getInputProps('online')}>
        <Stack gap="xs" mt="xs">
          {RULES.map((rule) => (
            <Radio key={rule} value={rule} label={t(`online.${rule}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {online === 'share-connected' && (
        <NumberInput
          label={t('fields.atLeast')}
          suffix=" %"
          min={1}
          max={100}
          maw={220}
          {...form.getInputProps('atLeast')}
        />
      )}
    </>
  );
}
