import { Progress as Bar } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { District } from './progress.ts';
import classes from './roll-call.module.css';

type DistrictRowProps = { district: District; open: boolean; onToggle: () => void };

/** A district: how many of its rooms have answered, as a bar and as figures. */
export function DistrictRow({ district, open, onToggle }: DistrictRowProps) {
  const { t } = useTranslation('rollCall');
  const { name, answered, rooms } = district;
  const asked = rooms.length;
  return (
    <button
      type="button"
      className={classes.district}
      aria-expanded={open}
      aria-label={t('inOffice.district', { name, answered, asked })}
      onClick={onToggle}
      data-testid="roll-call-district-row"
    >
      <IconChevronRight size={16} className={classes.chevron} data-open={open} aria-hidden />
      <span className={classes.districtName}>{name}</span>
      <Bar className={classes.bar} value={(answered / asked) * 100} size="sm" aria-hidden />
      <span className={classes.count} data-full={answered === asked}>
        {answered}/{asked}
      </span>
    </button>
  );
}
