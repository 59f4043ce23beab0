import { SegmentedControl } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerRow } from './answer-row.tsx';
import { DistrictRow } from './district-row.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { linesOf, type AskedRoom, type Progress, type Shown } from './progress.ts';
import classes from './roll-call.module.css';

/** Height of a line in pixels; the style sheet sets the same. */
const LINE_PX = 40;
/** Few rooms are all shown; of many, the districts are opened by hand. */
const OPEN_UP_TO = 24;

type AnswerListProps = {
  /** To be answered for rooms that ring up; null when it is closed. */
  rollCallId: string | null;
  progress: Progress;
};

/** Who has not answered, with the numbers to call, or all answers; by district. Only the lines in view exist. */
export function AnswerList({ rollCallId, progress }: AnswerListProps) {
  const { t } = useTranslation('rollCall');
  const [shown, setShown] = useState<Shown>('silent');
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [entering, setEntering] = useState<AskedRoom | null>(null);
  const silent = progress.asked - progress.answered;
  const byDefault = (shown === 'all' ? progress.asked : silent) <= OPEN_UP_TO;
  const lines = useMemo(
    () => linesOf(progress, shown, (groupId) => byDefault !== toggled.has(groupId)),
    [progress, shown, byDefault, toggled],
  );
  const toggle = (groupId: string) => setToggled((before) => before.symmetricDifference(new Set([groupId])));
  return (
    <>
      <div className={classes.filter}>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('inOffice.show')}
          value={shown}
          onChange={(value) => setShown(value === 'all' ? 'all' : 'silent')}
          data={[
            { value: 'silent', label: t('inOffice.silent', { count: silent }) },
            { value: 'all', label: t('inOffice.all', { count: progress.asked }) },
          ]}
        />
      </div>
      {lines.length === 0 ? (
        <p className={classes.empty}>{t('inOffice.nobodySilent')}</p>
      ) : (
        <Lines lines={lines} onToggle={toggle} onEnter={rollCallId === null ? undefined : setEntering} />
      )}
      {rollCallId !== null && entering !== null && (
        <EntryDialog key={entering.roomId} rollCallId={rollCallId} room={entering} onClose={() => setEntering(null)} />
      )}
    </>
  );
}

type LinesProps = {
  lines: ReturnType<typeof linesOf>;
  onToggle: (groupId: string) => void;
  onEnter: ((room: AskedRoom) => void) | undefined;
};

function Lines({ lines, onToggle, onEnter }: LinesProps) {
  const { t } = useTranslation('rollCall');
  const list = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => list.current,
    estimateSize: () => LINE_PX,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 8,
  });
  return (
    <div ref={list} className={classes.list}>
      <div role="list" aria-label={t('inOffice.list')} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const line = lines[item.index];
          if (line === undefined) return null;
          return (
            <div
              key={item.key}
              role="listitem"
              aria-setsize={lines.length}
              aria-posinset={item.index + 1}
              className={classes.row}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {line.kind === 'district' ? (
                <DistrictRow {...line} onToggle={() => onToggle(line.district.groupId)} />
              ) : (
                <AnswerRow room={line.room} onEnter={onEnter} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
