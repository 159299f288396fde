import { DUTIES_TABLE, TASKS_TABLE } from '../responsibility-list';
import type { CallOperation, Refused } from './play';

const OFFICE = ['changde-office-1', 'office-1'] as const;
const UNITS = [
  ['changde-unit-zfb', 'unit-zfb'],
  ['changde-unit-jsj', 'unit-jsj'],
  ['changde-unit-ssj', 'unit-ssj'],
  ['changde-unit-taoxi-gov', 'unit-taoxi-gov'],
] as const;
/** So many tasks have moved before anybody looks; every third of them is done. */
const MOVED = 24;

/** 常德's list through the front door: imported, split, and the first tasks under way. Answers what was refused. */
export async function fillList(call: CallOperation): Promise<Refused[]> {
  const refused: Refused[] = [];
  const ask = async (
    [openid, hat]: readonly [string, string],
    operation: 'importList' | 'reportDuty',
    input: object,
    key: string,
  ) => {
    const answer = await call(openid, operation, input, key, hat);
    if (!answer.ok) refused.push({ story: 'responsibility_list', operation, code: answer.code });
  };
  await ask(OFFICE, 'importList', { of: 'tasks', text: TASKS_TABLE, version: 0 }, 'list-tasks');
  await ask(OFFICE, 'importList', { of: 'duties', text: DUTIES_TABLE, version: 1 }, 'list-duties');
  for (let nth = 1; nth <= MOVED; nth += 1) {
    const unit = UNITS[(nth - 1) % UNITS.length] ?? UNITS[0];
    const said =
      nth % 3 === 0
        ? { state: 'fulfilled', text: '已经做完，验收过了。' }
        : { state: 'in_progress', text: '方案定了，正在做。' };
    const duty = { taskId: `t${nth}`, dutyId: `t${nth}-1`, version: 0 };
    await ask(unit, 'reportDuty', { ...duty, ...said }, `list-report-${nth}`);
  }
  return refused;
}
