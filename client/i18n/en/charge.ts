import type { Translation } from '../translation.ts';
import type { charge as vi } from '../vi/charge.ts';

export const charge: Translation<typeof vi> = {
  title: 'Who is in charge',
  chair: 'Chair',
  deputy: 'Deputy chair',
  acting: 'In charge now',
  nobody: 'Nobody is named',
  state: {
    present: 'present',
    lost: 'line lost a moment ago',
    gone: 'not in the meeting',
    goneSince: 'gone since {{time}}',
  },
  name: 'Name a deputy chair',
  change: 'Name another deputy chair',
  nobodyAnyMore: 'Name nobody',
  choose: 'Search by name',
  noPeople: 'The organising unit has no other chair or secretary with an account yet.',
  hint: 'The deputy chair takes over when the chair’s line is lost or the chair hands over; after that the secretary does.',
  named: '{{name}} is the deputy chair now',
  unnamed: 'There is no deputy chair any more',
  handOver: 'Hand over to {{name}}',
  handOverWaits: 'Possible once {{name}} is in the meeting.',
  handOverQuestion: {
    title: 'Hand the meeting over to {{name}}?',
    body: 'The rooms will see {{name}} in charge. The chair stays in the meeting and can take it back at any time.',
    confirm: 'Hand over',
  },
  takeBack: 'Take the meeting back',
  takeBackQuestion: {
    title: 'Take the meeting back?',
    body: '{{name}} will not be in charge any more; the rooms will see the chair.',
    confirm: 'Take back',
  },
  cancel: 'No',
  banner: {
    actingDeputy: 'The chair is not connected{{since}}: you, the deputy chair, are in charge.',
    actingSecretary: 'The chair is not connected{{since}}: you, the secretary, act for the chair.',
    absentDeputy: 'The chair has not entered yet: you, the deputy chair, may conduct the meeting.',
    absentSecretary: 'The chair has not entered yet: you, the secretary, may conduct the meeting.',
    since: ' since {{time}}',
    logged: 'The log says who did what.',
    losing:
      'The chair’s line was lost a moment ago. The meeting goes on; if the chair does not come back, charge passes on.',
    back: 'The chair is back and in charge.',
    handedToYou: 'The chair has handed the meeting over to you.',
    handedOver: '{{name}} is in charge on behalf of the chair.',
    dismiss: 'Understood',
  },
};
