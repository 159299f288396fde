import { addDays, dayOf } from '../../shared/common/shanghai';
import type { InputOf } from '../../shared/contract/operations';
import { inWords } from '../story/teller';
import { belongsElsewhere, categoryOf, isQuestion, oneIn, saysNothing } from './judgement';
import type { Card, Detail, Worker } from './worker';

type ReplyInput = Omit<InputOf<'reply'>, 'no'>;

/** Each goes once through what waits for them; answers how many steps were taken. `now` is the clock of the cloud. */
export type Routine = (worker: Worker, now: number) => Promise<number>;

/**
 * Reads each waiting card and does what `deal` decides. What was dealt with
 * leaves the list or changes its state, so the first page is read again until it shows nothing new.
 */
async function through(
  list: () => Promise<readonly Card[]>,
  deal: (card: Card) => Promise<boolean>,
): Promise<number> {
  let steps = 0;
  const seen = new Set<string>();
  for (;;) {
    const fresh = (await list()).filter((card) => !seen.has(`${card.no}.${card.round}.${card.state}`));
    if (fresh.length === 0) return steps;
    for (const card of fresh) {
      seen.add(`${card.no}.${card.round}.${card.state}`);
      if (await deal(card)) steps += 1;
    }
  }
}

const read = (worker: Worker, card: Card): Promise<Detail | null> => worker.see('getItem', { no: card.no });

const queueOf = (worker: Worker) => async () =>
  (await worker.see('listQueue', { filter: 'waiting' }))?.items ?? [];

export const stationRoutine: Routine = (worker) =>
  through(queueOf(worker), async (card) => {
    const item = await read(worker, card);
    if (!item) return false;
    const elsewhere = belongsElsewhere(item.text);
    if (elsewhere) {
      const { reason, channel, text } = elsewhere;
      return worker.press('decline', card, { reason, channel, text });
    }
    const to = card.deputyName === undefined ? 'triage' : 'with_deputy';
    return worker.press('admit', card, { to, categoryId: categoryOf(item.text) });
  });

export const deputyRoutine: Routine = (worker) =>
  through(
    async () => (await worker.see('listVoices', { filter: 'waiting' }))?.items ?? [],
    async (card) => {
      const item = await read(worker, card);
      if (!item) return false;
      if (item.commands.some(({ name }) => name === 'take')) await worker.press('takeVoice', card, {});
      return isQuestion(item.text)
        ? worker.press('answerOnSpot', card, {
            text: `问清楚了：${card.title}，要带的材料和窗口已经写在联络站门口，缺什么打站里电话 0700-555-0132。`,
            resultClass: 'A',
            mode: 'phone',
          })
        : worker.press('handOver', card, { reason: 'needs_department', note: '看过了，要部门来办。' });
    },
  );

export const officeRoutine: Routine = (worker) =>
  through(queueOf(worker), async (card) => {
    const item = await read(worker, card);
    if (!item) return false;
    if (card.state === 'submitted')
      return worker.press('admit', card, { to: 'triage', categoryId: categoryOf(item.text) });
    if (card.state === 'triage') return dispatch(worker, card, item);
    const again = item.timeline.some(({ type }) => type === 'sent_back');
    return item.reply && saysNothing(item.reply.text) && !again
      ? worker.press('sendBack', card, { text: '请写清楚做了什么、哪一天、谁负责。' })
      : worker.press('release', card, {});
  });

/** The catalogue's first suggestion, as the form offers it. */
async function dispatch(worker: Worker, card: Card, item: Detail): Promise<boolean> {
  const elsewhere = belongsElsewhere(item.text);
  if (elsewhere) {
    const { reason, channel, text } = elsewhere;
    if (item.declined === undefined) return worker.press('decline', card, { reason, channel, text });
  }
  const categoryId = card.categoryId ?? categoryOf(item.text);
  const units = (await worker.see('listUnits', { categoryId }))?.units ?? [];
  const unit = units.find(({ suggested }) => suggested) ?? units[0];
  return unit ? worker.press('assign', card, { tier: unit.tier, categoryId, leadUnitId: unit.id }) : false;
}

export const unitRoutine: Routine = (worker, now) =>
  through(
    async () => (await worker.see('listUnitItems', { filter: 'waiting' }))?.items ?? [],
    async (card) => {
      if (card.state === 'assigned') return worker.press('signIn', card, {});
      const item = await read(worker, card);
      return item ? worker.press('reply', card, replyTo(item, worker, now)) : false;
    },
  );

function replyTo(item: Detail, { persona }: Worker, now: number): ReplyInput {
  const today = dayOf(now);
  const where = item.whereabouts ?? '现场';
  const again = item.round > 1 || item.timeline.some(({ type }) => type === 'sent_back');
  if (!again && oneIn(9, item.text, 'empty')) {
    return {
      text: '您反映的问题我单位高度重视，正在积极推进，请耐心等待。',
      resultClass: 'A',
      mode: 'written',
    };
  }
  if (oneIn(6, item.text, 'later')) {
    const dueDay = addDays(today, 20);
    const text = `${inWords(today)}到${where}看过，情况属实，要等材料到货。${inWords(dueDay)}前办好，由${persona.name}负责。`;
    return { text, resultClass: 'B', mode: 'written', promise: { dueDay, owner: persona.name } };
  }
  if (oneIn(15, item.text, 'refused')) {
    const text = `${inWords(today)}查过有关规定，这件事现在办不了：不在今年的计划和经费里。明年第一季度再报一次，由${persona.name}负责答复。`;
    return { text, resultClass: 'D', mode: 'phone' };
  }
  const text = `${inWords(today)}派 2 人到${where}处理完毕，当天复查过一遍，由${persona.name}负责。再有问题请打答复上的电话。`;
  return { text, resultClass: 'A', mode: again ? 'onsite' : 'written' };
}
