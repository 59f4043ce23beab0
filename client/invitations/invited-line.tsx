import { Anchor, Checkbox, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InvitedUnit } from '#shared/contract/invitations.ts';
import type { Line } from './lines.ts';
import { ReplyBadge } from './reply-badge.tsx';
import { isProposal, type Choosing } from './use-choosing.ts';
import { useReplyTexts } from './use-reply-texts.ts';
import classes from './invited-table.module.css';

export type InvitedLineProps = {
  line: Line;
  index: number;
  /** Tells the virtual list how tall the line has become. */
  measure: (element: Element | null) => void;
  choosing: Choosing | null;
  /** Shows all there is of a unit. */
  onOpen: (roomId: string) => void;
};

/** A line of the table: the head of a group, or a unit. */
export function InvitedLine({ line, index, measure, choosing, onOpen }: InvitedLineProps) {
  const { t } = useTranslation('invitations');
  return (
    <Table.Tr ref={measure} data-index={index} aria-rowindex={index + 2} data-kind={line.kind}>
      {line.kind === 'unit' ? (
        <UnitCells unit={line.unit} choosing={choosing} onOpen={onOpen} />
      ) : (
        <Table.Th colSpan={choosing === null ? 5 : 6} scope="rowgroup" className={classes.group}>
          {line.name}
          <span className={classes.groupCount}>{t('groupCount', { answered: line.answered, all: line.all })}</span>
        </Table.Th>
      )}
    </Table.Tr>
  );
}

type UnitCellsProps = Pick<InvitedLineProps, 'choosing' | 'onOpen'> & { unit: InvitedUnit };

function UnitCells({ unit, choosing, onOpen }: UnitCellsProps) {
  const { t } = useTranslation('invitations');
  const texts = useReplyTexts();
  const { roomId, unitName, reply, phone, attendees } = unit;
  const whom = texts.attendees(attendees);
  const detail = reply === null ? '' : texts.detail(reply);
  return (
    <>
      {choosing !== null && (
        <Table.Td className={classes.choose}>
          {isProposal(unit) && (
            <Checkbox
              aria-label={t('choose', { unit: unitName })}
              checked={choosing.chosen.has(roomId)}
              onChange={() => choosing.toggle(roomId)}
            />
          )}
        </Table.Td>
      )}
      <Table.Th scope="row" className={classes.unit}>
        <Anchor component="button" type="button" inherit className={classes.open} onClick={() => onOpen(roomId)}>
          {unitName}
        </Anchor>
        {whom !== '' && <span className={classes.whom}>{whom}</span>}
        <span className={classes.narrow}>{detail}</span>
        {phone !== null && (
          <Anchor href={`tel:${phone}`} inherit className={classes.narrowPhone}>
            {phone}
          </Anchor>
        )}
      </Table.Th>
      <Table.Td className={classes.reply}>
        <ReplyBadge reply={reply} />
      </Table.Td>
      <Table.Td className={classes.detail}>{detail}</Table.Td>
      <Table.Td className={classes.by}>{reply !== null && texts.entered(reply)}</Table.Td>
      <Table.Td className={classes.phone}>
        {phone !== null && (
          <Anchor href={`tel:${phone}`} inherit>
            {phone}
          </Anchor>
        )}
      </Table.Td>
    </>
  );
}
