import type { Demo } from './demo';

/** Memory of the directory in a warm function, and a little more. */
const REMEMBERED_MS = 61_000;

/**
 * Takes a person out of `members`, as an office does in the console of the cloud (docs/deploy.zh-CN.md); the
 * function given back puts them there again.
 */
export async function takesMembershipsOf(openid: string, demo: Demo): Promise<() => Promise<void>> {
  const members = { collectionName: 'members', queryType: 'WHERE', query: JSON.stringify({ openid }) };
  const found = (await database(demo, 'getDocument', members)) as { data: { list: string[] } };
  await database(demo, 'removeDocument', { ...members, multi: true });
  await demo.advance(REMEMBERED_MS);
  return async () => {
    await database(demo, 'insertDocument', { collectionName: 'members', data: found.data.list });
    await demo.advance(REMEMBERED_MS);
  };
}

/** As a program with the keys of the environment. */
export async function database({ url }: Demo, action: string, params: object): Promise<object> {
  const response = await fetch(`${url}/admin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action: `database.${action}`, ...params }),
  });
  const answer = (await response.json()) as { code?: string; message?: string };
  if (answer.code !== undefined) throw new Error(`${action}: ${answer.code} ${answer.message}`);
  return answer;
}
