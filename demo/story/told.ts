import type { Calendar } from '../../shared/calendar/calendar';
import { DAY_MS, HOUR_MS } from '../../shared/common/shanghai';
import { seeded, shuffled } from '../seeded';
import { PLANS, type Plan } from './courses';
import { DECLINED_STORIES } from './declined';
import { sceneOf, type Scene } from './scene';
import { setPieces } from './set-pieces';
import type { Story } from './story';
import { Teller } from './teller';
import { LIVING_VOICES } from './voices-living';
import { PEOPLE_VOICES } from './voices-people';
import { ROAD_VOICES } from './voices-roads';
import { WATER_VOICES } from './voices-water';

const VOICES = [...ROAD_VOICES, ...WATER_VOICES, ...LIVING_VOICES, ...PEOPLE_VOICES];
const SEED = 20261009;
/** Nothing is older than this. */
export const TOLD_DAYS = 90;

/**
 * The last ninety days of the demo county, up to `now`: the same at every telling. The screens are set up for
 * DEMO_NOW; the set pieces have dates of their own and are told only then.
 */
export function storiesUntil(now: number, calendar: Calendar): Story[] {
  const random = seeded(SEED);
  const scenes = shuffled(
    VOICES.flatMap((voice) => voice.spots.map((spot) => ({ voice, spot }))),
    random,
  ).map(({ voice, spot }, turn) => sceneOf(voice, spot, turn));
  const ordinary = PLANS.flatMap((plan) =>
    Array.from({ length: plan.count }, () => {
      const scene = takeFitting(scenes, plan);
      const [from, to] = plan.ago;
      const endsAt = now - (from + random() * (to - from)) * DAY_MS;
      return endingBy(endsAt, now, plan, scene, calendar);
    }),
  );
  const declined = DECLINED_STORIES.map((tell, index) => tell(now, calendar, index));
  return [...setPieces(calendar), ...ordinary, ...declined];
}

/** The first matter that can go this way. What has no demand on the voice comes last and takes what is left. */
function takeFitting(scenes: Scene[], { needs }: Plan): Scene {
  const index = scenes.findIndex(({ voice }) => needs === undefined || voice[needs] !== undefined);
  const [scene] = scenes.splice(index < 0 ? 0 : index, 1);
  if (!scene) throw new Error('there are more courses than voices');
  return scene;
}

/** Told again with an earlier beginning, until its last step lies where it should: offices keep working days. */
function endingBy(endsAt: number, now: number, { course }: Plan, scene: Scene, calendar: Calendar): Story {
  const latest = Math.min(endsAt + DAY_MS / 2, now - HOUR_MS / 2);
  const told = (beginsAt: number) => {
    const teller = new Teller(beginsAt, calendar);
    course(scene, teller);
    return teller;
  };
  const length = told(latest).lastAt - latest;
  for (
    let beginsAt = latest - length + 3 * DAY_MS;
    beginsAt > now - (TOLD_DAYS - 1) * DAY_MS;
    beginsAt -= 6 * HOUR_MS
  ) {
    const teller = told(beginsAt);
    if (teller.lastAt <= latest) return teller.story(`${scene.voice.id}-${scene.turn}`);
  }
  throw new Error(`${scene.voice.id} does not fit into ${TOLD_DAYS} days`);
}
