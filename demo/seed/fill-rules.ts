import { LIHOU_RULES, LIHOU_RULES_FROM } from '../rules';
import type { CallOperation, Refused } from './play';

/** 黎侯's seven rule documents through the front door. Answers what was refused. */
export async function fillRules(call: CallOperation): Promise<Refused[]> {
  const refused: Refused[] = [];
  for (const [nth, rule] of LIHOU_RULES.entries()) {
    const input = { ...rule, version: 0, fromDay: LIHOU_RULES_FROM };
    const answer = await call('lihou-office-1', 'publishRule', input, `rule-${nth}`, 'office-1');
    if (!answer.ok) refused.push({ story: 'rules', operation: 'publishRule', code: answer.code });
  }
  return refused;
}
