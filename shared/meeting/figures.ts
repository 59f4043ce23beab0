import type { EventOf } from '../contract/events.ts';
import type { HostedFigures, MeetingState } from './state.ts';

type Facts = EventOf<'meeting.changed'>['payload'];

/** As it is convened: in a hybrid meeting that is convened here the remote units are online. */
const asConvened = ({ organiserUnitId, class: kind, wide, form }: Facts): HostedFigures => ({
  organiserUnitId,
  class: kind,
  wide,
  form,
  remoteOnline: form === 'ket-hop',
});

/** How a meeting counts once its facts are laid down: what was classified otherwise stays so where the facts leave it alone. */
export const figuresAfter = (
  { facts: before, figures }: Pick<MeetingState, 'facts' | 'figures'>,
  facts: Facts,
): HostedFigures => {
  const next = asConvened(facts);
  if (before === null || figures === null) return next;
  return {
    ...figures,
    ...(before.class !== facts.class && { class: next.class }),
    ...(before.wide !== facts.wide && { wide: next.wide }),
    ...(before.form !== facts.form && { form: next.form, remoteOnline: next.remoteOnline }),
  };
};

/** Whether two ways of counting are the same. */
export const countAlike = (one: HostedFigures, other: HostedFigures): boolean =>
  one.organiserUnitId === other.organiserUnitId &&
  one.class === other.class &&
  one.wide === other.wide &&
  one.form === other.form &&
  one.remoteOnline === other.remoteOnline;
