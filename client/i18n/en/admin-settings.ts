import type { adminSettings as vi } from '../vi/admin-settings.ts';
import type { Translation } from '../translation.ts';

export const adminSettings = {
  title: 'Settings',
  defaults: 'The defaults are in force; nobody has changed them.',
  since: 'In force since {{moment}}.',
  loading: 'Loading the settings…',
  readOnly: 'Only an administrator of the whole city can change these settings.',
  save: 'Save, in force from now on',
  saved: 'Saved. Meetings that are over keep the rules they were held under.',
  wrong: 'Enter a number from {{min}} to {{max}}; the share with a roll call is no larger than the general one.',
  units: { seconds: 's', minutes: 'min', percent: '%', days: 'days', megabytes: 'megabyte' },
  fields: {
    attendedShare: {
      label: 'Attended: present for at least',
      help: 'The part of the open time for which a room must be present to count as having attended.',
    },
    attendedShareWithRollCall: {
      label: 'Attended with a roll call answered: at least',
      help: 'The part of the time that is enough where the roll call was answered "present".',
    },
    lateAfterMs: { label: 'Late: after the opening by more than', help: 'From the opening to the first presence.' },
    leftEarlyBeforeMs: { label: 'Left early: before the end by more than', help: 'From the last presence to the end.' },
    graceMs: {
      label: 'No disconnection: gaps shorter than',
      help: 'For this time a room also keeps its place in the queue and the floor.',
    },
    outageReturnMs: {
      label: 'After an outage of the system: back within',
      help: 'A room that is back within this time was present throughout.',
    },
    retentionDays: {
      label: 'Names of attendees are kept for',
      help: 'So many days after a meeting its names are blanked; figures and log remain.',
    },
    paperBytes: {
      label: 'Papers of meetings: each file at most',
      help: 'Larger files are refused when they are uploaded; papers that are there stay.',
    },
  },
  trustRoots: {
    title: 'Trusted root certificates',
    body: 'A digital signature on a paper is valid where the signer’s certificate was issued by one of these authorities.',
    none: 'There is no root certificate yet: no signature counts as valid. Add the root of the Government Cipher Committee or of the authority whose certificates your agency uses.',
    inForce: 'in force',
    expired: 'expired',
    validity: 'Valid from {{from}} to {{to}}',
    added: 'added by {{name}} on {{day}}',
    add: 'Add a root certificate',
    addHelp: 'A PEM file (.pem, .crt); it may hold several certificates.',
    remove: 'Remove',
    removeOf: 'Remove the root certificate {{name}}',
    confirmTitle: 'Remove the root certificate {{name}}?',
    confirmBody:
      'From now on papers signed with certificates of this authority are refused. Papers that were taken before are kept.',
  },
  names: {
    title: 'Names of attendees',
    none: 'No names are kept for longer than {{days}} days.',
    due_one: '{{count}} name in {{meetings}} meetings has been kept long enough; names are blanked once a day.',
    due_other: '{{count}} names in {{meetings}} meetings have been kept long enough; they are blanked once a day.',
    action: 'Blank now',
    confirmTitle_one: 'Blank {{count}} name in {{meetings}} meetings?',
    confirmTitle_other: 'Blank {{count}} names in {{meetings}} meetings?',
    confirmBody: 'The names are gone for good. Attendance figures and the chains of the meetings’ logs stay whole.',
    done_one: '{{count}} name in {{meetings}} meetings was blanked.',
    done_other: '{{count}} names in {{meetings}} meetings were blanked.',
  },
} as const satisfies Translation<typeof vi>;
