import { describe, expect, it } from 'vitest';
import { returnAddress, signInAddress } from './return-to.ts';

describe('the way back after signing in', () => {
  it('is remembered', () => {
    const { search } = new URL(signInAddress({ pathname: '/meetings/a', search: '?day=2026-11-21' }), 'https://x');
    expect(returnAddress(search)).toBe('/meetings/a?day=2026-11-21');
  });

  it('is the first page where nothing is remembered', () => {
    expect(signInAddress({ pathname: '/', search: '' })).toBe('/sign-in');
    expect(returnAddress('')).toBe('/');
  });

  it.each(['https://evil.example/a', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'never leads to %s',
    (target) => {
      expect(returnAddress(`?next=${encodeURIComponent(target)}`)).toBe('/');
    },
  );
});
