import { describe, expect, it } from 'vitest';
import { focusPlace, shortcutOf } from './shortcuts.ts';

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  ...more,
});

describe('shortcuts', () => {
  it('give the floor by place', () => {
    expect(shortcutOf(press('3'), 'page')).toEqual({ kind: 'give', place: 3 });
    expect(shortcutOf(press('3'), 'control')).toEqual({ kind: 'give', place: 3 });
    expect(shortcutOf(press('0'), 'page')).toEqual({ kind: 'giveDeck' });
  });

  it('are silent while somebody types', () => {
    for (const key of ['1', ' ', '/', '?', 'n']) expect(shortcutOf(press(key), 'text')).toBeUndefined();
  });

  it('leave Space to the button that has the focus', () => {
    expect(shortcutOf(press(' '), 'control')).toBeUndefined();
    expect(shortcutOf(press(' '), 'page')).toEqual({ kind: 'talk' });
  });

  it('leave the browser its own, and ask once for a key held down', () => {
    expect(shortcutOf(press('1', { ctrlKey: true }), 'page')).toBeUndefined();
    expect(shortcutOf(press('1', { repeat: true }), 'page')).toBeUndefined();
  });
});

describe('the place of the focus', () => {
  const place = (html: string) => {
    const root = document.createElement('div');
    root.innerHTML = html;
    return focusPlace(root.firstElementChild);
  };

  it.each([
    ['<input type="search">', 'text'],
    ['<textarea></textarea>', 'text'],
    ['<select></select>', 'text'],
    ['<button>x</button>', 'control'],
    ['<input type="checkbox">', 'control'],
    ['<input type="radio">', 'page'],
    ['<a href="/">x</a>', 'control'],
    ['<div>x</div>', 'page'],
  ])('%s is %s', (html, expected) => {
    expect(place(html)).toBe(expected);
  });
});
