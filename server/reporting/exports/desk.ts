import PQueue from 'p-queue';
import type { Principal } from '#shared/contract/accounts.ts';
import type { Locale } from '#shared/contract/locale.ts';
import type { ParticipationTable } from '#shared/contract/participation.ts';
import type { QuantityTable } from '#shared/contract/quantities.ts';
import type { RegisterFilter } from '#shared/contract/register-keeping.ts';
import type { UnitLevel } from '#shared/contract/units.ts';
import { dayOf } from '../../calendar.ts';
import type { Allowance } from '../../identity/allowance.ts';
import type { ParticipationDesk } from '../../participation/desk.ts';
import type { QuantityDesk } from '../../participation/quantities.ts';
import type { Issuers } from '../../papers/issuers.ts';
import type { Papers } from '../../papers/papers.ts';
import type { ListFormat } from '../../register/export/asked.ts';
import { tablePaper } from '../../tables/paper.ts';
import type { PlainTable } from '../../tables/table.ts';
import type { FigureScope } from '../../targets/scope.ts';
import { type Drawn, participationFile, quantityFile } from './unit-tables.ts';

/** How somebody wants a list. */
export type Wish = { principal: Principal; format: ListFormat; locale: Locale };

/** Lists as files, each of what its page shows to the same person. Papers are Vietnamese. Each throws `Refused`. */
export type ListExports = {
  register(wish: Wish, filter: RegisterFilter): Promise<Uint8Array>;
  /** The units of a level in a span of months. */
  participation(wish: Wish, span: { from: string; to: string }, level: UnitLevel): Promise<Uint8Array>;
  /** Of one level, or of all units that hold meetings of the indicator. */
  quantities(
    wish: Wish,
    asked: Parameters<QuantityDesk['table']>[1],
    level: UnitLevel | undefined,
  ): Promise<Uint8Array>;
};

type Deps = {
  papers: Pick<Papers, 'register' | 'table' | 'write'>;
  participationDesk: ParticipationDesk;
  quantityDesk: QuantityDesk;
  issuerDesk: Issuers;
  figureScope: FigureScope;
  exportAllowance: Allowance;
  clock: () => number;
};

export const createListExports = (deps: Deps): ListExports => {
  const { papers, participationDesk, quantityDesk, issuerDesk, figureScope, exportAllowance, clock } = deps;
  /** One list at a time: other papers come in between. */
  const queue = new PQueue({ concurrency: 1 });

  /** The unit that issues what somebody has printed: the highest one that the person reads. */
  const issuing = async (principal: Principal): Promise<string> => {
    const today = dayOf(clock());
    return (await figureScope.unitFor(principal, undefined, { from: today, to: today })).id;
  };

  const admit = ({ principal }: Wish): void => {
    if (principal.kind === 'account') exportAllowance.spend(principal.accountId);
  };

  const fileOf = async <T extends ParticipationTable | QuantityTable>(
    { principal, format, locale }: Wish,
    data: T,
    draw: (data: T, drawn: Drawn) => PlainTable,
  ): Promise<Uint8Array> => {
    if (format === 'json') return Buffer.from(JSON.stringify(data));
    if (format !== 'pdf') return papers.table(draw(data, { locale, onPaper: false }), format);
    const issuer = await issuerDesk.of(await issuing(principal), dayOf(clock()));
    return papers.write(tablePaper(draw(data, { locale: 'vi', onPaper: true }), issuer), 'pdf');
  };

  return {
    register: async (wish, filter) => {
      admit(wish);
      const { principal, format, locale } = wish;
      const drawn = format === 'pdf' ? { format, unitId: await issuing(principal) } : { format };
      return queue.add(async () => papers.register({ principal, filter, locale, drawn }));
    },
    participation: async (wish, span, level) => {
      admit(wish);
      const table = await participationDesk.table(wish.principal, span, level);
      return queue.add(async () => fileOf(wish, table, participationFile));
    },
    quantities: async (wish, asked, level) => {
      admit(wish);
      const table = await quantityDesk.table(wish.principal, asked);
      const lines = table.lines.filter((line) => level === undefined || line.level === level);
      return queue.add(async () => fileOf(wish, { ...table, lines }, quantityFile));
    },
  };
};
