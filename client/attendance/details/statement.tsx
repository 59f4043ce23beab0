import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AttendanceRow } from '#shared/contract/attendance.ts';
import type { ListedPerson } from '#shared/contract/roll-call.ts';
import { formatTime } from '../../ui/format.ts';
import { Section } from './section.tsx';

/** What the unit replied to the invitation, and what the room said in the roll call and when it was called. */
export function Statement({ row: { reply, rollCall, sweep } }: { row: AttendanceRow }) {
  const { t } = useTranslation(['attendance', 'invitations']);
  const personText = usePersonText();
  return (
    <Section title={t('details.said')}>
      {reply && (
        <Text>
          {[
            t('details.reply', { state: t(`invitations:states.${reply.state}`) }),
            reply.substitute && personText({ ...reply.substitute, deputisesFor: null }),
            reply.reason,
          ]
            .filter(Boolean)
            .join(' – ')}
        </Text>
      )}
      {rollCall === null && sweep === null && <Text>{t('details.nothingSaid')}</Text>}
      {rollCall && (
        <>
          <Text>
            {t(`details.rollCall.${rollCall.answer}`, {
              time: formatTime(rollCall.at),
              people: rollCall.headcount,
            })}
          </Text>
          <List>
            {rollCall.people.map((person, index) => (
              <List.Item key={`${index}-${person.name}`}>{personText(person)}</List.Item>
            ))}
          </List>
          {rollCall.note !== '' && <Text c="var(--ink-soft)">{rollCall.note}</Text>}
        </>
      )}
      {sweep && (
        <Text>
          {[t(`details.sweep.${sweep.answer}`, { time: formatTime(sweep.at) }), sweep.note].filter(Boolean).join(' – ')}
        </Text>
      )}
    </Section>
  );
}

/** A function that names somebody: with the office, and for whom he or she deputises. */
function usePersonText(): (person: ListedPerson) => string {
  const { t } = useTranslation('attendance');
  return ({ name, office, deputisesFor }) => {
    const whom = deputisesFor && t('details.deputises', { name: deputisesFor.name ?? t('details.blanked') });
    return [[name ?? t('details.blanked'), office].filter(Boolean).join(', '), whom].filter(Boolean).join(' – ');
  };
}
