import type { admin as vi } from '../vi/admin.ts';
import type { Translation } from '../translation.ts';

export const admin = {
  title: 'Administration',
  sections: { audit: 'Audit' },
} satisfies Translation<typeof vi>;
