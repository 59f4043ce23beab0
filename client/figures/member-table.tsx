import { Anchor, Badge, Group, ScrollArea, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FigureMember, MemberView } from '#shared/contract/figures.ts';
import type { Population } from '#shared/contract/indicators.ts';
import { formatDate, instantAt } from '../ui/format.ts';
import { StateBadge } from '../ui/state-badge.tsx';

export type MemberTableProps = { members: readonly FigureMember[]; population: Population; view: MemberView };

/** What stands in one part of a figure. Meetings lead on to their line in the register. */
export function MemberTable({ members, population, view }: MemberTableProps) {
  const { t } = useTranslation(['figures', 'meetings']);
  const columns = COLUMNS.filter(({ shows }) => shows(population, view));
  return (
    <ScrollArea type="auto">
      <Table withTableBorder striped miw={columns.length * 140}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ name }) => (
              <Table.Th key={name}>{t(`members.columns.${name}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {members.map((member) => (
            <Table.Tr key={member.id}>
              {columns.map(({ name, Content }) => (
                <Table.Td key={name}>
                  <Content {...member} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}

type Column = {
  name: 'day' | 'title' | 'unit' | 'class' | 'form' | 'amounts' | 'result' | 'why';
  shows: (population: Population, view: MemberView) => boolean;
  Content: (member: FigureMember) => React.ReactNode;
};

const ofMeetings = (population: Population): boolean => population === 'meetings';

const COLUMNS: readonly Column[] = [
  {
    name: 'day',
    shows: (population) => population !== 'communes' && population !== 'operators',
    Content: ({ day }) => day && <time dateTime={day}>{formatDate(instantAt(day, '00:00'))}</time>,
  },
  { name: 'title', shows: ofMeetings, Content: Title },
  { name: 'unit', shows: () => true, Content: ({ unitName }) => <span lang="vi">{unitName}</span> },
  { name: 'class', shows: ofMeetings, Content: Class },
  { name: 'form', shows: ofMeetings, Content: Form },
  {
    name: 'amounts',
    shows: (population) => population === 'papers',
    Content: ({ amounts }) => amounts && `${amounts.numerator}/${amounts.denominator}`,
  },
  { name: 'result', shows: (_population, view) => view === 'counted', Content: Result },
  { name: 'why', shows: (_population, view) => view === 'outside', Content: Why },
];

function Title({ id, title, corrected }: FigureMember) {
  const { t } = useTranslation('figures');
  return (
    <Group gap={6}>
      <Anchor component={Link} to={`/targets/register/${id}`} inherit lang="vi">
        {title ?? t('members.secret')}
      </Anchor>
      {corrected && (
        <Badge variant="outline" color="yellow" tt="none">
          {t('members.corrected')}
        </Badge>
      )}
    </Group>
  );
}

function Class({ class: meetingClass }: FigureMember) {
  const { t } = useTranslation('meetings');
  return meetingClass && t(`classes.${meetingClass}`);
}

function Form({ form }: FigureMember) {
  const { t } = useTranslation('meetings');
  return form && t(`forms.${form}`);
}

function Result({ part }: FigureMember) {
  const { t } = useTranslation('figures');
  return part === 'numerator' ? (
    <StateBadge state="present" word={t('members.reached')} />
  ) : (
    <StateBadge state="trouble" word={t('members.notReached')} />
  );
}

function Why({ why }: FigureMember) {
  const { t } = useTranslation('figures');
  return why && t(`members.why.${why}`);
}
