import { Select } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardState } from '../../live/session.ts';
import { foldedFilter } from '../../convene/folded-filter.ts';
import { StateShape } from '../../ui/state-badge.tsx';
import { type SilentDistrict, silentDistricts, type SilentRoom } from './silent.ts';
import classes from './vote.module.css';

/** Few rooms are all shown; of many, the districts, until one is chosen. */
const SHOWN_UP_TO = 24;

const SHAPES = { present: 'present', joined: 'late', lost: 'trouble', absent: 'absent' } as const;

/** Whose vote is missing in the open vote that goes on, with the numbers to call; of one district, or of all. */
export function SilentList({ board }: { board: BoardState }) {
  const { t } = useTranslation('votes');
  const [groupId, setGroupId] = useState<string | null>(null);
  const { roster, rows } = board;
  const districts = useMemo(() => silentDistricts({ roster, rows }), [roster, rows]);
  const count = districts.reduce((sum, { rooms }) => sum + rooms.length, 0);
  const chosen = districts.filter((district) => groupId === null || district.groupId === groupId);
  if (count === 0) return <p className={classes.hint}>{t('silent.none')}</p>;
  return (
    <div className={classes.silent} data-testid="vote-silent">
      <h4 className={classes.silentTitle}>{t('silent.title', { count })}</h4>
      {districts.length > 1 && (
        <Select
          size="sm"
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('silent.all') }}
          aria-label={t('silent.district')}
          placeholder={t('silent.all')}
          filter={foldedFilter}
          data={districts.map(({ groupId: value, name, rooms }) => ({ value, label: `${name} (${rooms.length})` }))}
          value={districts.some((district) => district.groupId === groupId) ? groupId : null}
          onChange={setGroupId}
          data-testid="vote-silent-district"
        />
      )}
      {chosen.length === 0 && <p className={classes.hint}>{t('silent.noneOfDistrict')}</p>}
      {chosen.map((district) => (
        <District
          key={district.groupId}
          district={district}
          isOpen={groupId !== null || count <= SHOWN_UP_TO}
          onOpen={() => setGroupId(district.groupId)}
        />
      ))}
    </div>
  );
}

type DistrictProps = { district: SilentDistrict; isOpen: boolean; onOpen: () => void };

function District({ district: { name, rooms }, isOpen, onOpen }: DistrictProps) {
  if (!isOpen) {
    return (
      <button type="button" className={classes.silentDistrict} onClick={onOpen} data-testid="vote-silent-group">
        <span>{name}</span>
        <span>{rooms.length}</span>
      </button>
    );
  }
  return (
    <section aria-label={name}>
      <p className={classes.silentName}>{name}</p>
      <ul className={classes.silentRooms}>
        {rooms.map((room) => (
          <Room key={room.roomId} room={room} />
        ))}
      </ul>
    </section>
  );
}

/** A room whose vote is missing: whether it is there at all, and how to reach it. */
function Room({ room: { name, phone, link } }: { room: SilentRoom }) {
  const { t } = useTranslation('votes');
  return (
    <li data-testid="vote-silent-room">
      <StateShape state={SHAPES[link]} />
      <span className={classes.silentUnit}>{name}</span>
      {phone === null ? (
        <span>{t(`silent.links.${link}`)}</span>
      ) : (
        <a href={`tel:${phone}`} aria-label={t('silent.call', { name, phone })}>
          <IconPhone size={13} aria-hidden /> {phone}
        </a>
      )}
    </li>
  );
}
