export const downloads = {
  title: 'Papers and tables to take along',
  loading: 'Loading the meeting',
  fileOf: '{{what}}, {{format}} file',
  invitation: {
    title: 'Invitation',
    body: 'Made from what is known of the meeting, in the form of Decree 30/2020/NĐ-CP.',
    number: 'Number {{number}} of {{day}}',
    noNumber: 'No number yet. Until it has one, the invitation leaves a gap for it.',
    give: 'Give a number',
    confirmTitle: 'Give this invitation a number?',
    confirmBody: 'It gets the next number in the unit’s register, which cannot be taken back.',
  },
  later: 'Tables of attendance, speaking and votes are here once the meeting has been opened.',
  attendance: { title: 'Attendance', body: 'Unit by unit, by the rule in force, with the head of the log.' },
  speaking: { title: 'Speaking', body: 'Who spoke, how often and how long, and who never did.' },
  votes: { title: 'Votes', body: 'The results of the votes that are over.' },
  archive: {
    title: 'Everything of the meeting',
    body: 'All files above and the meeting’s papers in one ZIP, with a list of the SHA-256 hash of each file.',
  },
} as const;
