import { expect, it } from 'vitest';
import { peopleIn } from './typed-names.ts';

it('reads one person a line, the office after the comma', () => {
  expect(peopleIn('Nguyễn Thị Hạnh, Phó Chủ tịch, phụ trách\n\n  Lê Lan  \n, không tên')).toEqual([
    { name: 'Nguyễn Thị Hạnh', office: 'Phó Chủ tịch, phụ trách', deputisesFor: null },
    { name: 'Lê Lan', office: '', deputisesFor: null },
  ]);
});
