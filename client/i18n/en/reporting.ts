import type { reporting as vi } from '../vi/reporting.ts';
import type { Translation } from '../translation.ts';

export const reporting = {
  title: 'Reports and connections',
  description: 'What leaves the house: periodic reports, and data for other systems.',
  readOnly: 'Administrators, chairs and secretaries of the whole city decide on reports and connections.',
  tokens: {
    title: 'Access tokens for other systems',
    body: 'With a token the reporting system of the province reads indicators, figures and the register. It reads only and changes nothing.',
    openapi: 'Description of the interface (OpenAPI)',
    loading: 'Loading the access tokens',
    none: 'No tokens yet. Make one when a system needs the data.',
    create: 'Make an access token',
    name: 'For which system',
    nameHelp: 'For example: reporting system of the province',
    nameNeeded: 'Say for which system the token is.',
    unit: 'Scope',
    unitHelp: 'It reads the figures of this unit and of those below',
    unitNeeded: 'Choose a unit.',
    lastDay: 'Good until the end of',
    scope: 'Scope: {{unit}}',
    until: 'good until the end of {{day}}',
    revokedAt: 'revoked at {{at}}',
    made: 'made by {{name}} on {{day}}',
    neverUsed: 'never used',
    lastUsed: 'last used at {{at}}',
    states: { good: 'in use', over: 'over', revoked: 'revoked' },
    revoke: 'Revoke',
    revokeOf: 'Revoke the token of {{name}}',
    confirmTitle: 'Revoke the token of {{name}}?',
    confirmBody:
      'The system that uses it will read nothing any more. A token cannot be brought back: to connect again, a new one is made.',
    for: 'Access token for {{name}}:',
    copy: 'Copy the token',
    copied: 'Copied',
    once: 'The token is shown this once',
    onceBody:
      'Copy it and hand it to whoever runs the other system, by a safe way. The server does not keep it; if it is lost, revoke it and make another one.',
    done: 'I have copied it',
  },
} satisfies Translation<typeof vi>;
