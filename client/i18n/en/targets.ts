export const targets = {
  title: 'Targets',
  sections: {
    board: 'Board',
    rooms: 'Rooms',
    register: 'Register',
    indicators: 'What is counted',
    reporting: 'Reports and connections',
  },
  period: {
    label: 'Period',
    kind: 'Length of the period',
    month: 'Month',
    quarter: 'Quarter',
    year: 'Year',
    back: 'Period before',
    forward: 'Period after',
    now: 'This period',
    monthName: 'Month {{part}}/{{year}}',
    quarterName: 'Quarter {{part}}/{{year}}',
    yearName: 'Year {{year}}',
  },
  scope: { label: 'Unit', notFound: 'No such unit' },
} as const;
