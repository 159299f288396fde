import { OFFICE } from '../personas';
import { pick } from '../seeded';
import type { DeedInput } from './story';
import { doneReply, emptyReply, onSpotReply, promisedReply, refusedReply, spoken, type Scene } from './scene';
import type { Teller } from './teller';

/** How a matter goes. Each course is what people did; where it stops is where the item stands. */
export type Course = (scene: Scene, teller: Teller) => void;

const EVENINGS = ['19:42', '20:14', '07:50', '12:31', '21:36', '08:22', '17:55', '22:48'];
const MORNINGS = ['08:41', '09:05', '09:32', '10:15', '10:52', '11:20'];
const AFTERNOONS = ['14:08', '14:45', '15:05', '15:40', '16:12', '16:50'];

const evening = ({ turn }: Scene) => pick(EVENINGS, turn);
const morning = ({ turn }: Scene) => pick(MORNINGS, turn);
const afternoon = ({ turn }: Scene) => pick(AFTERNOONS, turn);

// A deputy's code lets the timer admit: nobody has to.
const toDeputy: Course = (scene, teller) => {
  teller.home(0, evening(scene)).does(scene.speaker, 'submit', spoken(scene, 'deputy'));
};

const toStation: Course = (scene, teller) => {
  teller.home(0, evening(scene)).does(scene.speaker, 'submit', spoken(scene, 'station'));
};

const opened: Course = (scene, teller) => {
  toDeputy(scene, teller);
  teller.office(1, morning(scene)).does(scene.deputy, 'takeVoice', {});
};

const NOTES = [
  '我到现场看过，情况属实，村里办不了，请部门来。',
  '问过旁边几户，都这么说。归县里管，请交办。',
  '跟站里商量过，要花钱，超出村里的能力。',
];

const handedOver: Course = (scene, teller) => {
  opened(scene, teller);
  teller
    .office(1, afternoon(scene))
    .does(scene.deputy, 'handOver', { reason: 'needs_department', note: pick(NOTES, scene.turn) });
};

const admitted: Course = (scene, teller) => {
  toStation(scene, teller);
  const { station, voice } = scene;
  teller.office(0, afternoon(scene)).does(station, 'admit', { to: 'triage', categoryId: voice.category });
};

/** Nobody opened it for two working days: by then the timer has handed it over. */
const unopened: Course = (scene, teller) => {
  toDeputy(scene, teller);
  teller.office(3, '11:30');
};

const assignedAfter =
  (before: Course): Course =>
  (scene, teller) => {
    before(scene, teller);
    const { office, tier, voice, unitId } = scene;
    const input: DeedInput<'assign'> = { tier, categoryId: voice.category, leadUnitId: unitId };
    teller.office(1, morning(scene)).does(office, 'assign', input);
  };

const startedAfter =
  (before: Course): Course =>
  (scene, teller) => {
    assignedAfter(before)(scene, teller);
    teller.office(0, afternoon(scene)).does(scene.unit, 'signIn', {});
  };

const answeredAfter =
  (before: Course, say: (scene: Scene, teller: Teller) => DeedInput<'reply'>): Course =>
  (scene, teller) => {
    startedAfter(before)(scene, teller);
    teller.office(scene.tier === 'town' ? 2 : 4, afternoon(scene));
    teller.does(scene.unit, 'reply', say(scene, teller));
  };

const releasedAfter =
  (before: Course, say = doneReply): Course =>
  (scene, teller) => {
    answeredAfter(before, say)(scene, teller);
    teller.office(1, morning(scene)).does(scene.office, 'release', {});
  };

const THANKS = ['办得快，谢谢。', '修好了，路过看见了。', '有人打过电话，说得清楚。', '', ''];

const ratedWell = (scene: Scene, teller: Teller, satisfaction: 'satisfied' | 'basically_satisfied') => {
  const comment = pick(THANKS, scene.turn);
  teller
    .home(1 + (scene.turn % 4), evening(scene))
    .does(scene.speaker, 'rate', { resolved: true, satisfaction, ...(comment ? { comment } : {}) });
};

const closed =
  (
    before: Course,
    say = doneReply,
    satisfaction: 'satisfied' | 'basically_satisfied' = 'satisfied',
  ): Course =>
  (scene, teller) => {
    releasedAfter(before, say)(scene, teller);
    ratedWell(scene, teller, satisfaction);
  };

/** Told in full to everybody, once the one who spoke has read it and said yes. */
const published =
  (before: Course): Course =>
  (scene, teller) => {
    before(scene, teller);
    const shown = teller.publicVersion();
    teller
      .office(1, morning(scene))
      .does(OFFICE.zhaoning, 'proposePublication', shown)
      .home(0, evening(scene))
      .does(scene.speaker, 'agreePublication', {})
      .office(1, afternoon(scene))
      .does(OFFICE.qianwen, 'publish', shown);
  };

const answeredOnSpot: Course = (scene, teller) => {
  opened(scene, teller);
  teller.office(1, afternoon(scene));
  teller.does(scene.deputy, 'answerOnSpot', onSpotReply(scene, teller));
};

const closedOnSpot: Course = (scene, teller) => {
  answeredOnSpot(scene, teller);
  ratedWell(scene, teller, 'satisfied');
};

const sentBack: Course = (scene, teller) => {
  answeredAfter(handedOver, emptyReply)(scene, teller);
  teller
    .office(1, morning(scene))
    .does(scene.office, 'sendBack', { text: '请写清楚：做了什么、哪一天、谁负责。套话群众看不明白。' })
    .office(1, afternoon(scene));
  teller.does(scene.unit, 'reply', doneReply(scene, teller));
};

const closedSentBack: Course = (scene, teller) => {
  sentBack(scene, teller);
  teller.office(1, morning(scene)).does(scene.office, 'release', {});
  ratedWell(scene, teller, 'basically_satisfied');
};

const COMPLAINTS = [
  { reason: 'not_solved', comment: '只弄了一半，另一头还是老样子。' },
  { reason: 'nobody_contacted_me', comment: '从头到尾没有人打过电话，也没见人来。' },
  { reason: 'off_the_point', comment: '我问的是这儿，答的是别处。' },
  { reason: 'attitude', comment: '来的人说我多事。' },
] as const;

const ratedBadly: Course = (scene, teller) => {
  releasedAfter(handedOver)(scene, teller);
  const { reason, comment } = pick(COMPLAINTS, scene.turn);
  const input = { resolved: reason === 'attitude', satisfaction: 'dissatisfied', reason, comment } as const;
  teller.home(1, evening(scene)).does(scene.speaker, 'rate', input);
};

const startedAgain = startedAfter(ratedBadly);

const closedSecondTime: Course = (scene, teller) => {
  startedAgain(scene, teller);
  teller.office(3, afternoon(scene));
  const again = doneReply(scene, teller);
  teller
    .does(scene.unit, 'reply', { ...again, text: `上次没办到位，向您道歉。${again.text}`, mode: 'onsite' })
    .office(1, morning(scene))
    .does(scene.office, 'release', {});
  ratedWell(scene, teller, 'satisfied');
};

const urged: Course = (scene, teller) => {
  startedAfter(handedOver)(scene, teller);
  teller.home(3, evening(scene)).does(scene.speaker, 'urge', {});
  teller.office(1, morning(scene)).does(scene.deputy, 'urge', {});
};

const supplemented: Course = (scene, teller) => {
  startedAfter(admitted)(scene, teller);
  teller
    .home(1, evening(scene))
    .does(scene.speaker, 'supplement', { text: `补一句：昨天又看了，${scene.place}那里更厉害了。` });
};

const withdrawnEarly: Course = (scene, teller) => {
  toStation(scene, teller);
  teller.home(0, '22:55').does(scene.speaker, 'withdraw', {});
};

const withdrawnLate: Course = (scene, teller) => {
  startedAfter(handedOver)(scene, teller);
  teller.home(1, evening(scene)).does(scene.speaker, 'withdraw', { reason: 'solved_already' });
};

export interface Plan {
  course: Course;
  /** How many stories go this way. */
  count: number;
  /** How many days before now the last step was. */
  ago: readonly [from: number, to: number];
  /** What the voice must be able to say for it. */
  needs?: 'onSpot' | 'promised' | 'refused';
}

/** 132 matters. Most are over, as in any office; the rest stand everywhere that an item can stand. */
export const PLANS: readonly Plan[] = [
  {
    course: closed(handedOver, refusedReply, 'basically_satisfied'),
    count: 2,
    ago: [2, 50],
    needs: 'refused',
  },
  { course: closedOnSpot, count: 14, ago: [1, 80], needs: 'onSpot' },
  { course: answeredOnSpot, count: 2, ago: [0.1, 0.9], needs: 'onSpot' },
  { course: closed(handedOver, promisedReply), count: 7, ago: [2, 65], needs: 'promised' },
  { course: published(closed(handedOver)), count: 9, ago: [1, 60] },
  { course: closed(handedOver), count: 8, ago: [1, 68] },
  { course: published(closed(admitted)), count: 8, ago: [1, 60] },
  { course: closed(admitted), count: 8, ago: [1, 70] },
  { course: closed(unopened), count: 3, ago: [4, 60] },
  { course: closedSentBack, count: 6, ago: [2, 62] },
  { course: releasedAfter(handedOver), count: 8, ago: [12, 68] },
  { course: closedSecondTime, count: 4, ago: [1, 40] },
  { course: startedAgain, count: 3, ago: [0.3, 1.5] },
  { course: ratedBadly, count: 2, ago: [0.1, 0.8] },
  { course: releasedAfter(admitted, promisedReply), count: 8, ago: [0.05, 0.9] },
  { course: answeredAfter(handedOver, doneReply), count: 3, ago: [0.1, 1] },
  { course: sentBack, count: 2, ago: [0.1, 1] },
  { course: startedAfter(handedOver), count: 5, ago: [0.2, 2] },
  { course: supplemented, count: 3, ago: [0.2, 3] },
  { course: urged, count: 3, ago: [0.3, 1.5] },
  { course: startedAfter(admitted), count: 3, ago: [22, 28] },
  { course: assignedAfter(handedOver), count: 3, ago: [0.05, 0.9] },
  { course: handedOver, count: 4, ago: [0.05, 0.9] },
  { course: admitted, count: 2, ago: [0.05, 0.9] },
  { course: opened, count: 2, ago: [0.1, 2] },
  { course: toDeputy, count: 3, ago: [0.1, 1.5] },
  { course: toStation, count: 3, ago: [0.05, 0.7] },
  { course: withdrawnEarly, count: 2, ago: [3, 60] },
  { course: withdrawnLate, count: 2, ago: [3, 60] },
];
