import type { InputOf, OutputOf } from '@shared/contract/operations';
import type { County } from './county';

/** A CSV as a spreadsheet saves it. */
export const csv = (...lines: string[]): Buffer => Buffer.from(`${lines.join('\r\n')}\r\n`);

/** Three rows of a station: one with everything, two as people write them. */
export const THREE = csv(
  '说了什么,怎么来的,哪天说的,怎么称呼,电话,类别,级别',
  '村口的路灯坏了三天，老人晚上不敢出门。,接待,2026-09-12,孙大娘,139 0000 0001,交通运输,县级',
  '小学门口放学时车太多，想要个护学岗。,来电,2026年9月13日,,,,',
  '巷子里的下水道堵了，一下雨就返水。,意见表,,周师傅,,,',
);

/** So many rows, no two alike. */
export const many = (count: number): Buffer =>
  csv(
    '说了什么,类别',
    ...Array.from({ length: count }, (_, nth) => `${nth + 1} 号院门口的井盖松了，车一过就响。,城乡建设`),
  );

/** Somebody's file in a slot of theirs: what `checkVoiceImport` is given. */
export async function aTable(
  county: County,
  who: string,
  bytes: Buffer,
  more: Partial<InputOf<'checkVoiceImport'>> = {},
  placeId = 'qinghe',
): Promise<InputOf<'checkVoiceImport'>> {
  const persona = county.as(who);
  const slot = await persona.call('requestUploadSlot', { placeId, kind: 'table' });
  const { fileID } = await county.cloud.upload(persona.openid, slot.cloudPath, bytes);
  return { slot: slot.id, fileID, fileName: '登记.csv', ...more };
}

/** Runs an import until it is done; answers what it then is, and in how many calls. */
export async function runWhole(
  county: County,
  who: string,
  id: string,
  choice: Partial<InputOf<'runVoiceImport'>> = {},
): Promise<{ end: OutputOf<'runVoiceImport'>; calls: number }> {
  for (let calls = 1; ; calls += 1) {
    const end = await county.as(who).call('runVoiceImport', { id, ...choice });
    if (end.state === 'done') return { end, calls };
    if (calls > 200) throw new Error('an import that never ends');
  }
}
