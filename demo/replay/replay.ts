import { KNOWN_CALENDAR } from '../../cloudfunctions/services/calendar/known-years';
import { statusOf } from '../../shared/calendar/calendar';
import { addDays, dayOf, momentOf } from '../../shared/common/shanghai';
import type { ItemState } from '../../shared/item/states';
import { isEnded } from '../../shared/item/states';
import { QINGHE } from '../county';
import { residentRoutine } from '../officials/residents';
import { Officials } from '../officials/officials';
import { emptyTally, Worker, type Tally } from '../officials/worker';
import type { Stage } from '../seed/play';
import type { Rows } from './rows';
import { topicsFound, type TopicsFound } from './topics-found';
import { voicesOf, type ReplayedVoice } from './voices';

export interface ReplayReport {
  rows: number;
  /** Numbers of the accepted, by key. */
  accepted: Map<string, string>;
  /** Who said it, by number. */
  speakerOf: Map<string, string>;
  refused: { id: string; code: string }[];
  tally: Tally;
  /** Where the accepted stand at the end, as their own people see them. */
  states: Partial<Record<ItemState, number>>;
  /** Accepted, but not in its resident's list; or twice in it. Both must stay empty. */
  lost: string[];
  doubled: string[];
  /** Answered, but nothing in the resident's inbox says so. Must stay empty. */
  untold: string[];
  found: TopicsFound;
  days: number;
}

/** Morning and afternoon: when the offices of the demo work through their screens. */
const ROUNDS = ['09:30', '15:30'];
const EVENING = '20:00';
/** Rework, rating windows and weekends: a month after the last voice everything has had its time. */
const DAYS_AFTER = 45;

/**
 * Sends each message through the front door and lets the demo's officials and residents bring it to its end, day by
 * day: every step is what that person's screen calls.
 */
export async function replay(
  file: Rows,
  stage: Stage,
  now: number,
  onDay: (day: string, report: ReplayReport) => void,
): Promise<ReplayReport> {
  const report = emptyReport(file.rows.length);
  const left = voicesOf(file, now);
  const crowd: Crowd = new Map();
  const officials = new Officials(QINGHE, stage.call, report.tally);
  const lastDay = addDays(dayOf(left[left.length - 1]?.at ?? now), DAYS_AFTER);
  for (let day = dayOf(left[0]?.at ?? now); day <= lastDay; day = addDays(day, 1)) {
    report.days += 1;
    for (const time of ROUNDS) {
      await until(momentOf(day, time), left, stage, report, crowd);
      if (statusOf(day, KNOWN_CALENDAR).working) await officials.work(momentOf(day, time));
    }
    await until(momentOf(day, EVENING), left, stage, report, crowd);
    await rateTheAnswered(report, crowd, momentOf(day, EVENING));
    onDay(day, report);
    if (left.length === 0 && !(await anyOpen(crowd, report))) break;
  }
  await look(crowd, report);
  report.found = await topicsFound(stage.call, report.tally);
  return report;
}

/** The residents of the replay, by openid. */
type Crowd = Map<string, Worker>;

const emptyReport = (rows: number): ReplayReport => ({
  rows,
  accepted: new Map(),
  speakerOf: new Map(),
  refused: [],
  tally: emptyTally(),
  states: {},
  lost: [],
  doubled: [],
  untold: [],
  found: { topics: 0, messages: 0, most: [], alarms: 0 },
  days: 0,
});

/** Lets time pass up to a moment: voices come in at their own hours, then the timer has its turn. */
async function until(
  moment: number,
  left: ReplayedVoice[],
  stage: Stage,
  report: ReplayReport,
  crowd: Crowd,
): Promise<void> {
  await speak(left, moment, stage, report, crowd);
  await stage.at(moment);
  await stage.tick();
}

/** Who was told of an answer looks at it and judges, or never does. */
async function rateTheAnswered({ tally, speakerOf }: ReplayReport, crowd: Crowd, now: number): Promise<void> {
  const people = new Set(tally.answered.splice(0).flatMap((no) => speakerOf.get(no) ?? []));
  for (const openid of people) {
    const worker = crowd.get(openid);
    if (worker) await residentRoutine(worker, now);
  }
}

async function speak(
  left: ReplayedVoice[],
  until: number,
  { at, call }: Stage,
  report: ReplayReport,
  crowd: Crowd,
): Promise<void> {
  while (left[0] && left[0].at <= until) {
    const [voice] = left.splice(0, 1);
    if (!voice) return;
    await at(voice.at);
    report.tally.calls += 1;
    const answer = await call(voice.openid, 'submit', voice.input, voice.key);
    if (!answer.ok) {
      report.refused.push({ id: voice.row.id, code: answer.code });
      continue;
    }
    const { no } = answer.data as { no: string };
    report.accepted.set(voice.key, no);
    report.speakerOf.set(no, voice.openid);
    const persona = { openid: voice.openid, name: '反映人', title: '', role: 'resident' } as const;
    if (!crowd.has(voice.openid)) crowd.set(voice.openid, new Worker(persona, call, report.tally));
  }
}

/** Everything that a person said, page by page. */
async function everythingOf(worker: Worker) {
  const cards = [];
  let cursor: string | undefined;
  do {
    const page = await worker.see('listMyItems', { filter: 'mine', cursor });
    cards.push(...(page?.items ?? []));
    cursor = page?.next;
  } while (cursor !== undefined);
  return cards;
}

async function anyOpen(crowd: Crowd, { accepted }: ReplayReport): Promise<boolean> {
  const ours = new Set(accepted.values());
  for (const worker of crowd.values()) {
    const cards = await everythingOf(worker);
    if (cards.some((card) => ours.has(card.no) && !isEnded(card.state))) return true;
  }
  return false;
}

/** Looks as the residents: is everything there, once, and was everybody told? */
async function look(crowd: Crowd, report: ReplayReport): Promise<void> {
  const ours = new Set(report.accepted.values());
  const seen = new Map<string, number>();
  for (const worker of crowd.values()) {
    const told = await numbersTold(worker);
    for (const { no, state, leadUnitName } of await everythingOf(worker)) {
      if (!ours.has(no)) continue;
      seen.set(no, (seen.get(no) ?? 0) + 1);
      report.states[state] = (report.states[state] ?? 0) + 1;
      const answered = state === 'replied' || (state === 'closed' && leadUnitName !== undefined);
      if (answered && !told.has(no)) report.untold.push(no);
    }
  }
  for (const no of ours) {
    const times = seen.get(no) ?? 0;
    if (times === 0) report.lost.push(no);
    if (times > 1) report.doubled.push(no);
  }
}

async function numbersTold(worker: Worker): Promise<Set<string>> {
  const numbers = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await worker.see('listNotices', { cursor });
    for (const { code, no } of page?.notices ?? []) if (code === 'N07' && no) numbers.add(no);
    cursor = page?.next;
  } while (cursor !== undefined);
  return numbers;
}
