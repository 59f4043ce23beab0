import { Button, Collapse, Group, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustments, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { meetingClass, meetingForm } from '#shared/contract/meetings.ts';
import type { RegisterFilter } from '#shared/contract/register-keeping.ts';
import { registerOrigin, registerStanding } from '#shared/contract/register.ts';
import { useUnitTree } from '../../api/org.ts';
import { foldedFilter } from '../../convene/folded-filter.ts';
import { DayInput } from '../../ui/day-input.tsx';
import { useToday } from '../../ui/use-today.ts';

type RegisterFiltersProps = { filter: RegisterFilter; onChange: (filter: RegisterFilter) => void };

/** What the register is narrowed to: text and days always, all else when it is asked for. */
export function RegisterFilters({ filter, onChange }: RegisterFiltersProps) {
  const { t } = useTranslation('register');
  const narrowed = [filter.organiser, filter.class, filter.form, filter.wide, filter.origin, filter.standing];
  const count = narrowed.filter((value) => value !== undefined).length;
  const [isOpen, { toggle }] = useDisclosure(count > 0);
  return (
    <section aria-label={t('filters.label')}>
      <Group gap="sm" align="flex-end">
        <TextInput
          type="search"
          label={t('filters.text')}
          leftSection={<IconSearch size={18} aria-hidden />}
          maxLength={100}
          value={filter.text ?? ''}
          onChange={({ currentTarget }) => onChange({ ...filter, text: currentTarget.value })}
          flex="2 1 240px"
        />
        {(['from', 'to'] as const).map((end) => (
          <DayInput
            key={end}
            label={t(`filters.${end}`)}
            value={filter[end] ?? null}
            clearable
            clearButtonProps={{ 'aria-label': t('filters.clear', { what: t(`filters.${end}`) }) }}
            onChange={(day) => onChange({ ...filter, [end]: day ?? undefined })}
            flex="1 1 130px"
          />
        ))}
        <Button
          variant="default"
          leftSection={<IconAdjustments size={18} aria-hidden />}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          {count === 0 ? t('filters.more') : t('filters.moreChosen', { count })}
        </Button>
      </Group>
      <Collapse expanded={isOpen}>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm" mt="sm">
          <OrganiserSelect filter={filter} onChange={onChange} />
          <WordSelect field="standing" words={registerStanding.options} filter={filter} onChange={onChange} />
          <WordSelect field="class" words={meetingClass.options} filter={filter} onChange={onChange} />
          <WordSelect field="form" words={meetingForm.options} filter={filter} onChange={onChange} />
          <WordSelect field="wide" words={['yes', 'no']} filter={filter} onChange={onChange} />
          <WordSelect field="origin" words={registerOrigin.options} filter={filter} onChange={onChange} />
        </SimpleGrid>
      </Collapse>
    </section>
  );
}

type WordSelectProps = RegisterFiltersProps & {
  field: 'standing' | 'class' | 'form' | 'wide' | 'origin';
  words: readonly string[];
};

function WordSelect({ field, words, filter, onChange }: WordSelectProps) {
  const { t } = useTranslation(['register', 'meetings']);
  const wordOf = (word: string): string =>
    ({
      standing: () => t(`standings.${word}`, { defaultValue: word }),
      class: () => t(`meetings:classes.${word}`, { defaultValue: word }),
      form: () => t(`meetings:forms.${word}`, { defaultValue: word }),
      wide: () => t(word === 'yes' ? 'wide' : 'notWide'),
      origin: () => t(`origins.${word}`, { defaultValue: word }),
    })[field]();
  return (
    <Select
      label={t(`filters.${field}`)}
      placeholder={t('filters.any')}
      data={words.map((value) => ({ value, label: wordOf(value) }))}
      value={filter[field] ?? null}
      clearable
      clearButtonProps={{ 'aria-label': t('filters.clear', { what: t(`filters.${field}`) }) }}
      onChange={(value) => onChange({ ...filter, [field]: value ?? undefined })}
    />
  );
}

function OrganiserSelect({ filter, onChange }: RegisterFiltersProps) {
  const { t } = useTranslation('register');
  const today = useToday();
  const { tree } = useUnitTree(filter.to ?? today);
  return (
    <Select
      label={t('filters.organiser')}
      placeholder={t('filters.any')}
      data={tree?.units.map(({ id, name }) => ({ value: id, label: name })) ?? []}
      value={filter.organiser ?? null}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('filters.clear', { what: t('filters.organiser') }) }}
      limit={100}
      filter={foldedFilter}
      nothingFoundMessage={t('filters.unitNotFound')}
      onChange={(unitId) => onChange({ ...filter, organiser: unitId ?? undefined })}
    />
  );
}
