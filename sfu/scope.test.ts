import { expect, test } from 'vitest';
import { Scope, ScopeClosed } from './scope.ts';

const closable = (name: string, log: string[]) => ({ close: () => void log.push(name) });

test('closing closes all that is owned, the youngest first, and once', () => {
  const log: string[] = [];
  const scope = new Scope();
  scope.own(closable('first', log));
  scope.own(closable('second', log));
  scope.close();
  scope.close();
  expect(log).toEqual(['second', 'first']);
  expect(scope.closed).toBe(true);
});

test('what comes too late is closed at once, and whoever brings it is told', () => {
  const log: string[] = [];
  const scope = new Scope();
  scope.check();
  scope.close();
  expect(() => scope.own(closable('late', log))).toThrow(ScopeClosed);
  expect(() => scope.check()).toThrow(ScopeClosed);
  expect(log).toEqual(['late']);
});

test('what is dropped is closed then, and not again with the scope', () => {
  const log: string[] = [];
  const scope = new Scope();
  const thing = scope.own(closable('thing', log));
  scope.drop(thing);
  scope.drop(thing);
  scope.close();
  expect(log).toEqual(['thing']);
});
