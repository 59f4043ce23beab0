import type { DraftContent, DraftKind } from '#shared/contract/drafts.ts';
import type { GivenNumber } from '#shared/contract/issuers.ts';
import { type DraftedPaper, minutesPaper, noticePaper, type Replaced } from '#shared/minutes/paper.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { boundsOf, dayOf } from '../calendar.ts';
import type { Issuers } from '../papers/issuers.ts';
import type { DraftFacts } from '../papers/order.ts';
import type { IssuedFiles } from '../store/issued-files.ts';
import type { MeetingRecord } from '../store/meetings.ts';
import type { Editions } from './editions.ts';
import { TYPE_LETTERS } from './paper-names.ts';

/** What a version of a paper is made of. `given` is null as long as it has no number. */
export type Composed = {
  meeting: MeetingRecord;
  kind: DraftKind;
  editions: Editions;
  content: DraftContent;
  facts: DraftFacts;
  given: GivenNumber | null;
};

/** Makes the description of a paper; the same one for a preview and for what is issued. */
export type Compose = (of: Composed) => Promise<Paper>;

type Deps = { issuerDesk: Issuers; issuedFiles: IssuedFiles };

export const createCompose = ({ issuerDesk, issuedFiles }: Deps): Compose => {
  const replaced = async ({ id }: MeetingRecord, kind: DraftKind, editions: Editions): Promise<Replaced | null> => {
    const reason = editions.writing?.reason;
    const before = (await issuedFiles.of(id, kind)).find(({ version }) => version === editions.issued.at(-1)?.version);
    if (before === undefined || reason === undefined || reason === null) return null;
    return { number: before.number, issuedAt: boundsOf(before.day).from, reason: reason.replace(/[.\s]+$/u, '') };
  };

  return async ({ meeting, kind, editions, content, facts, given }) => {
    const { superior, name, place, symbol, ...signs } = await issuerDesk.of(
      meeting.organiserUnitId,
      dayOf(meeting.startsAt),
    );
    const signature = { authority: signs.authority, title: signs.title, name: signs.signerName };
    const draft: DraftedPaper = {
      title: meeting.title ?? '',
      issuer: { superior, name, place, signature },
      number: given?.number ?? null,
      symbol: `${TYPE_LETTERS[kind]}-${symbol}`,
      sections: facts.sections,
      content,
      replaces: await replaced(meeting, kind, editions),
      logHead: facts.logHead,
    };
    return kind === 'minutes' ? minutesPaper(draft, facts) : noticePaper(draft, facts.chair, given?.day ?? null);
  };
};
