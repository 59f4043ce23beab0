import { newAccessToken } from '#shared/contract/access-tokens.ts';
import type { Visitor } from '../../testing/running-server.ts';

/** Makes a token for a unit as somebody who may, and gives what asks with it. */
export const tokenFor = async (keeper: Visitor, unitId: string, name = 'Hệ thống báo cáo của tỉnh') => {
  const lastDay = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const answer = await keeper.ask('POST', '/api/access-tokens', { name, unitId, lastDay });
  const { secret, token } = newAccessToken.parse(answer.body);
  return { secret, id: token.id, headers: { authorization: `Bearer ${secret}` } };
};
