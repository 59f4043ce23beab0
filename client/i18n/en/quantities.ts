import type { quantities as vi } from '../vi/quantities.ts';
import type { Translation } from '../translation.ts';

export const quantities: Translation<typeof vi> = {
  title: 'Quantities and roadmap by unit',
  description: 'How many meetings each unit holds, how many of them online, and how many are missing to the target.',
  loading: 'Loading the table…',
  print: 'Print the table',
  year: 'Year',
  indicator: 'Indicator',
  level: 'Level of units',
  levels: { city: 'City', department: 'Departments', district: 'Districts', commune: 'Communes' },
  search: 'Search a unit’s name',
  none: '–',
  target: 'Target of the year: {{share}} ({{source}}).',
  noTarget: 'No target is set for this year.',
  formula:
    'Units count with all below them. A quarter that is not over is expected to bring the mean of the last four, or what is held and convened already where that is more; what must be online is shared out by the meetings of each quarter.',
  columns: {
    rank: 'Rank',
    unit: 'Unit',
    held: 'Online / held',
    rate: 'Rate',
    missing: 'Against the target',
    quarter: 'Quarter {{quarter}}',
    left: 'Still to do',
  },
  reached: 'reached',
  missing_one: '{{count}} meeting short',
  missing_other: '{{count}} meetings short',
  need: '{{online}} of {{toCome}} needed',
  unreachable: 'out of reach',
  endedOn: 'existed until {{day}}',
  empty: {
    title: 'No unit holds meetings of this indicator yet',
    body: 'Meetings of the register count for the unit that organises them. Choose another year or indicator.',
  },
};
