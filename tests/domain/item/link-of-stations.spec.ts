import { anItemIn, deputy, give, office, station } from '../support/machine';

const THEME = { type: 'theme', target: 'roads', label: '道路主题' } as const;
const MEETING = { type: 'meeting', target: 'a1', label: '板凳会，老槐树下', day: '2026-09-20' } as const;

describe('what a station says an item was brought to', () => {
  it('is an activity with its day, and nothing that office and deputies judge', () => {
    expect(give(anItemIn('triage'), station, 'link', MEETING)).toMatchObject({ ok: true });
    expect(give(anItemIn('triage'), station, 'link', THEME)).toMatchObject({
      ok: false,
      refusal: { code: 'not_allowed' },
    });
    for (const actor of [office, deputy])
      expect(give(anItemIn('triage'), actor, 'link', THEME)).toMatchObject({ ok: true });
  });
});
