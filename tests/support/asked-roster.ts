import type { SheetKey } from '@shared/roster-import/sheets';
import { Asking } from './asking';
import type { Journey } from './journey';

/** Another worker may remember the place as it was. */
const REMEMBERED_MS = 61_000;

/** Rows of one sheet, brought in by 江夏's administrator as if they had been pasted. */
export async function bringsRows(
  { demo }: Journey,
  sheet: SheetKey,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  const admin = new Asking(demo, 'jiangxia-admin', 'admin-1');
  const text = [head, ...rows].map((cells) => cells.join('\t')).join('\n');
  const { id, state, notes } = await admin.call('checkRosterImport', { text, fileName: '粘贴的内容', sheet });
  for (let calls = 0; calls < 200; calls += 1) {
    const view = await admin.call('runRosterImport', { id, reason: '新一届' });
    if (view.state !== 'done') continue;
    await demo.advance(REMEMBERED_MS);
    return;
  }
  throw new Error(`an import that never ends: ${state} ${notes.join('，')}`);
}

export const GROUP_HEAD = ['小组', '片区', '组长', '组长身份', '组员', '类型'] as const;
export const DEPUTY_HEAD = ['姓名', '职务', '联络站'] as const;
