import type { Principal } from '#shared/contract/accounts.ts';
import type { AuditEntry, AuditFilter } from '#shared/contract/audit.ts';
import { foldForSearch } from '#shared/org/search.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { administersAll, administeredUnits } from '#shared/permissions/scope.ts';
import { boundsOf } from '../calendar.ts';
import type { Reading } from '../store/audit.ts';

/** The lines that an administrator asks for, of those that concern units in the administrator's care or were the administrator's doing. */
export const readingFor = (
  principal: Principal,
  tree: UnitTree,
  { action, from, to, ...who }: AuditFilter,
): Omit<Reading, 'most'> => ({
  within: administersAll(principal, tree)
    ? null
    : {
        unitIds: administeredUnits(principal, tree),
        actor: principal.kind === 'account' ? principal.accountId : '',
      },
  action,
  from: from === undefined ? undefined : boundsOf(from).from,
  to: to === undefined ? undefined : boundsOf(to).to,
  isWanted: isAskedFor(who),
});

/** Whether a line is by and about whom is asked for: by an id, or by a part of a name, typed with or without accents. */
const isAskedFor = ({ actor = '', subject = '' }: AuditFilter): ((entry: AuditEntry) => boolean) => {
  const wantedActor = foldForSearch(actor);
  const wantedSubject = foldForSearch(subject);
  return (entry) =>
    (entry.actor === actor || foldForSearch(entry.actorName).includes(wantedActor)) &&
    (entry.subjectId === subject || foldForSearch(entry.subjectName).includes(wantedSubject));
};
