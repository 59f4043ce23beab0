import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { savedListAnswer, savedLists } from '#shared/contract/saved-lists.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';

let server: SmallServer;
let city: Visitor;
let district: Visitor;

const person = async (username: string): Promise<Visitor> => {
  const visitor = server.visitor();
  expect((await visitor.signIn(username)).status).toBe(200);
  return visitor;
};
const listsOf = async (visitor: Visitor, unitId: string) => {
  const { body } = await visitor.ask('GET', `/api/saved-lists?unitId=${unitId}`);
  return savedLists.parse(body).lists;
};
const keep = async (visitor: Visitor, ownerUnitId: string, name: string, unitIds: string[]) =>
  visitor.ask('POST', '/api/saved-lists', { ownerUnitId, name, unitIds });

beforeAll(async () => {
  server = await startSmallServer();
  city = await person('secretary-city');
  district = await person('secretary-hoankiem');
});
afterAll(async () => server.stop());

describe('a saved list', () => {
  it('is kept in the order of the tree, renamed, given other units and removed', async () => {
    const answer = await keep(city, 'city', ' Ven sông ', ['doican', 'phuctan', 'hangbac', 'phuctan']);
    const { listId } = savedListAnswer.parse(answer.body);
    const kept = { id: listId, ownerUnitId: 'city', name: 'Ven sông', unitIds: ['doican', 'hangbac', 'phuctan'] };
    expect(await listsOf(city, 'city')).toEqual([kept]);
    expect(await listsOf(await person('chair-city'), 'city')).toEqual([kept]);
    const change = { name: 'Ven sông Hồng', unitIds: ['phuctan'] };
    expect((await city.ask('PUT', `/api/saved-lists/${listId}`, change)).status).toBe(200);
    expect(await listsOf(city, 'city')).toEqual([{ ...kept, ...change }]);
    expect((await city.ask('DELETE', `/api/saved-lists/${listId}`)).status).toBe(200);
    expect(await listsOf(city, 'city')).toEqual([]);
  });

  it('has a name of its own within its unit', async () => {
    expect((await keep(district, 'hoankiem', 'Phố cổ', ['hangbac'])).status).toBe(200);
    const again = await keep(district, 'hoankiem', 'Phố cổ', ['phuctan']);
    expect(again).toMatchObject({ status: 409, body: { error: { code: 'list-name-taken', fields: ['name'] } } });
    expect((await keep(city, 'city', 'Phố cổ', ['hangbac'])).status).toBe(200);
  });

  it('belongs to those who convene for its unit, and holds what they may invite', async () => {
    expect((await keep(district, 'city', 'Cả thành phố', ['hangbac'])).status).toBe(403);
    expect((await keep(district, 'hoankiem', 'Quận khác', ['doican'])).status).toBe(403);
    const [list] = await listsOf(district, 'hoankiem');
    const other = await person('secretary-badinh');
    expect((await other.ask('DELETE', `/api/saved-lists/${list?.id}`)).status).toBe(404);
    expect((await other.ask('GET', '/api/saved-lists?unitId=hoankiem')).status).toBe(403);
    expect(await listsOf(district, 'hoankiem')).toHaveLength(1);
  });
});
