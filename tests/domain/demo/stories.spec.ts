import { DAY_MS } from '@shared/common/shanghai';
import { KNOWN_CALENDAR } from '../../../cloudfunctions/services/calendar/known-years';
import { DEMO_NOW, QINGHE } from '../../../demo/county';
import { play, type Played } from '../../../demo/seed/play';
import { storiesUntil } from '../../../demo/story/told';
import { PaperStage } from './paper-stage';

const stories = storiesUntil(DEMO_NOW, KNOWN_CALENDAR);

describe('the stories of the demo county', () => {
  const stage = new PaperStage(KNOWN_CALENDAR);
  let played: Played;

  beforeAll(async () => {
    played = await play(stories, stage, DEMO_NOW);
  });

  it('are 150, and the same at every telling', () => {
    expect(stories).toHaveLength(150);
    expect(storiesUntil(DEMO_NOW, KNOWN_CALENDAR)).toEqual(stories);
  });

  it('have names of their own', () => {
    expect(new Set(stories.map((story) => story.id)).size).toBe(150);
  });

  it('begin within ninety days and end before now', () => {
    const moments = stories.flatMap((story) => story.steps.map((step) => step.at));
    expect(Math.min(...moments)).toBeGreaterThan(DEMO_NOW - 90 * DAY_MS);
    expect(Math.max(...moments)).toBeLessThanOrEqual(DEMO_NOW);
  });

  it('take only steps that the machine allows', () => {
    expect(played.refused).toEqual([]);
  });

  it('leave items in every state', () => {
    const counts: Record<string, number> = {};
    for (const item of stage.items.values()) counts[item.state] = (counts[item.state] ?? 0) + 1;
    expect(counts).toEqual({
      submitted: 5,
      with_deputy: 8,
      triage: 9,
      assigned: 3,
      in_progress: 19,
      reply_review: 5,
      replied: 11,
      closed: 79,
      declined: 7,
      withdrawn: 4,
    });
  });

  it('leave no gap of a text unfilled', () => {
    expect(JSON.stringify(stories)).not.toMatch(/\{[地日到]\}/u);
  });

  it('know of units that are late, of second rounds and of people who urged', () => {
    const items = [...stage.items.values()];
    const late = items.filter(
      (item) => item.leadUnitId && item.phase === 'open' && (item.due?.at ?? Infinity) < DEMO_NOW,
    );
    expect(late.length).toBeGreaterThanOrEqual(3);
    expect(items.filter((item) => item.round > 1).length).toBeGreaterThanOrEqual(9);
    expect(items.filter((item) => item.urgeWeight > 0).length).toBeGreaterThanOrEqual(4);
    expect(items.filter((item) => item.appealed)).toHaveLength(3);
  });

  it('promise Aunt Wang an answer on Monday 12 October, after two holidays and a Saturday that is worked', () => {
    const item = stage.items.get('school-road-0');
    expect(item?.due?.at).toBe(Date.UTC(2026, 9, 12, 9, 30));
    expect(item?.state).toBe('in_progress');
  });

  it('reach every station and every department', () => {
    const items = [...stage.items.values()];
    expect(new Set(items.map((item) => item.stationId)).size).toBe(QINGHE.roster.stations.length);
    expect(new Set(items.flatMap((item) => item.leadUnitId ?? [])).size).toBe(QINGHE.roster.units.length);
  });
});
