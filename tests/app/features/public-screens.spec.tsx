import { monthsBack, monthWord } from '@/features/board/board-view';
import { placed, sketch, type Pin } from '@/features/stations/pins';
import { complianceOf } from '@shared/place/compliance';
import { figuresOfNow, figuresOfYear } from '@shared/wording/open-figures';

const pin = (id: string, latitude?: number, longitude?: number): Pin => ({
  id,
  name: id,
  kind: 'liaison_station',
  areaName: '柳溪镇',
  tags: [],
  status: 'open',
  deputies: 0,
  latitude,
  longitude,
});

describe('the sketch of stations', () => {
  it('has north above and keeps everybody within the frame', () => {
    const shown = sketch(placed([pin('south', 30, 110), pin('north', 30.2, 110), pin('nowhere')]));
    expect(shown.map(({ id, x, y }) => [id, x, Math.round(y * 100)])).toEqual([
      ['south', 0.5, 88],
      ['north', 0.5, 12],
    ]);
  });

  it('puts a single one in the middle, and none nowhere', () => {
    expect(sketch(placed([pin('one', 30, 110)]))).toEqual([{ id: 'one', name: 'one', x: 0.5, y: 0.5 }]);
    expect(sketch([])).toEqual([]);
  });
});

describe('the months of a board', () => {
  it('go back a year from this one, over its turn', () => {
    const months = monthsBack('2026-02');
    expect([months[0], months[1], months[2], months[11]]).toEqual([
      '2026-02',
      '2026-01',
      '2025-12',
      '2025-03',
    ]);
    expect(monthWord('2025-03')).toBe('2025 年 3 月');
  });
});

describe('the functions that rules speak of', () => {
  it('are off unless the place switched them on, and never there where nothing was built', () => {
    const states = Object.fromEntries(
      complianceOf({ deputy_ranking: true, forced_photo: true }).map(({ name, state }) => [name, state]),
    );
    expect([states.deputy_ranking, states.points_public, states.forced_photo, states.study_time]).toEqual([
      'on',
      'off',
      'not_built',
      'not_built',
    ]);
  });
});

describe('open figures', () => {
  it('stand with what they were made of, each with how it is counted', () => {
    const year = {
      received: 74,
      admitted: 74,
      closed: 42,
      resolved: 31,
      satisfied: 20,
      dissatisfied: 5,
      no_answer: 5,
    };
    const shown = [...figuresOfNow({ open: 3 }), ...figuresOfYear(year)];
    expect(Object.fromEntries(shown.map(({ id, value }) => [id, value]))).toEqual({
      open: '3 件',
      overdue: '0 件',
      received: '74 件',
      response_rate: '还没有',
      on_time_rate: '还没有',
      closing_rate: '56.8%（42/74）',
      resolution_rate: '73.8%（31/42）',
      verified: '0 件',
      satisfaction_rate: '80%（20/25）',
      answer_rate: '83.3%（25/30）',
    });
    expect(shown.filter(({ means, from }) => means === '' || from === '')).toEqual([]);
  });
});
