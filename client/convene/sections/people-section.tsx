import { Select, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Person } from '#shared/contract/accounts.ts';
import { usePeople } from '../../api/org.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { foldedFilter } from '../folded-filter.ts';
import type { ConveneForm } from '../form/use-convene-form.ts';
import { Section } from './section.tsx';

/** Who chairs, who keeps the minutes, who stands in for the chair. */
export function PeopleSection({ form }: { form: ConveneForm }) {
  const { t } = useTranslation('convene');
  const { organiserUnitId, chairId, secretaryId } = form.values;
  const chairs = usePeople('chair', organiserUnitId);
  const secretaries = usePeople('secretary', organiserUnitId);
  const chairList = chairs.data?.people ?? [];
  const secretaryList = secretaries.data?.people ?? [];
  const deputies = unique([...chairList, ...secretaryList]).filter(({ id }) => id !== chairId && id !== secretaryId);
  const failed = chairs.isError ? chairs : secretaries;
  return (
    <Section title={t('sections.who')}>
      <Stack>
        {failed.error !== null && <ErrorPanel error={failed.error} onRetry={() => void failed.refetch()} />}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <PersonSelect form={form} field="chairId" label={t('fields.chair')} people={chairList} required />
          <PersonSelect form={form} field="secretaryId" label={t('fields.secretary')} people={secretaryList} />
          <PersonSelect
            form={form}
            field="deputyId"
            label={t('fields.deputy')}
            help={t('fields.deputyHelp')}
            people={deputies}
          />
        </SimpleGrid>
      </Stack>
    </Section>
  );
}

type PersonSelectProps = {
  form: ConveneForm;
  field: 'chairId' | 'secretaryId' | 'deputyId';
  label: string;
  help?: string;
  people: readonly Person[];
  required?: boolean;
};

function PersonSelect({ form, field, label, help, people, required = false }: PersonSelectProps) {
  const { t } = useTranslation('convene');
  return (
    <Select
      label={label}
      description={help}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      withAsterisk={required}
      clearable={!required}
      allowDeselect={!required}
      clearButtonProps={{ 'aria-label': `${t('fields.none')}: ${label}` }}
      searchable
      placeholder={t(required ? 'fields.choose' : 'fields.none')}
      data={people.map(({ id, displayName }) => ({ value: id, label: displayName }))}
      filter={foldedFilter}
      nothingFoundMessage={t('fields.nobodyFound')}
      {...form.getInputProps(field)}
    />
  );
}

const unique = (people: readonly Person[]): Person[] => [
  ...new Map(people.map((person) => [person.id, person])).values(),
];
