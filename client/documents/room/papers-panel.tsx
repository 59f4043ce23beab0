import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingPaper } from '#shared/contract/documents.ts';
import { paperFile, usePapers } from '../../api/documents.ts';
import { useErrorSentence } from '../../api/use-error-sentence.ts';
import room from '../../room/room.module.css';
import { PaperReader } from '../reader/paper-reader.tsx';
import { isReadable } from '../reader/readable.ts';
import classes from './papers-panel.module.css';

type PapersPanelProps = { meetingId: string; onClose: () => void };

/** The papers of the meeting beside the stage, in large lines; one is read over the whole screen, and the meeting goes on. */
export function PapersPanel({ meetingId, onClose }: PapersPanelProps) {
  const { t } = useTranslation('documents');
  const papers = usePapers(meetingId);
  const sentence = useErrorSentence();
  const panel = useRef<HTMLElement>(null);
  const [reading, setReading] = useState<MeetingPaper | null>(null);
  const isThere = papers.data !== undefined;
  useEffect(() => panel.current?.querySelector<HTMLElement>('button')?.focus(), [isThere]);
  useEffect(() => {
    if (reading !== null) return undefined;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose, reading]);
  const newest = reading?.versions[0];
  return (
    <section ref={panel} className={classes.panel} aria-label={t('room.title')} data-testid="papers-panel">
      <header className={classes.head}>
        <h2>{t('room.title')}</h2>
        <button type="button" className={room.plain} onClick={onClose} aria-label={t('room.close')}>
          <IconX aria-hidden />
        </button>
      </header>
      {papers.data === undefined && (
        <p role="status">{papers.error === null ? t('loading') : sentence(papers.error)}</p>
      )}
      {papers.data?.papers.length === 0 && <p>{t('emptyForReader.body')}</p>}
      <ul className={classes.list}>
        {papers.data?.papers.map((paper) => (
          <PaperItem key={paper.paperId} paper={paper} onRead={() => setReading(paper)} />
        ))}
      </ul>
      {reading !== null && newest !== undefined && (
        <PaperReader
          title={reading.title}
          kind={newest.kind}
          address={paperFile(meetingId, reading.paperId, newest.version, 'read')}
          onClose={() => {
            setReading(null);
            void papers.refetch();
          }}
        />
      )}
    </section>
  );
}

function PaperItem({ paper, onRead }: { paper: MeetingPaper; onRead: () => void }) {
  const { t } = useTranslation('documents');
  const { title, opened } = paper;
  const [newest] = paper.versions;
  if (newest === undefined) return <Elsewhere title={title} why={t('unsent.badge')} />;
  if (!isReadable(newest.kind)) {
    return <Elsewhere title={title} why={`${newest.kind.toUpperCase()} · ${t('room.onlyElsewhere')}`} />;
  }
  return (
    <li>
      <button type="button" className={room.plain} onClick={onRead} aria-label={t('readOne', { title })}>
        <span className={classes.title}>{title}</span>
        {!opened && <span className={classes.unread}>● {t('newBadge')}</span>}
      </button>
    </li>
  );
}

/** A paper that cannot be read on this screen: only that it is there. */
function Elsewhere({ title, why }: { title: string; why: string }) {
  return (
    <li className={classes.elsewhere}>
      <span className={classes.title}>{title}</span>
      <span>{why}</span>
    </li>
  );
}
