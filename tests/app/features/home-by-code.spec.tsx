import { act, cleanup, render, screen } from '@testing-library/react';
import { addressee } from '@/components/entry/addressee';
import { Home } from '@/features/home/home';
import { refreshSession } from '@/session/session';
import { card, codeCard, session } from '../support/sample';
import { answerCloud, resetTaro, seen } from '../support/taro';

const ok = (data: unknown) => ({ ok: true, data });

const open = () =>
  act(async () => {
    await refreshSession();
    render(<Home scene="k2m9" />);
  });

beforeEach(() => {
  resetTaro();
  addressee.set(null);
});
afterEach(cleanup);

describe('home, opened by a code', () => {
  it('asks once for whom one speaks to, the place and what one has said', async () => {
    const mine = { items: [card({ title: '桥栏杆松了' })], total: 1 };
    const place = { ...session.places[0], id: 'lihou', name: '黎侯镇' };
    answerCloud(({ operation }) =>
      operation === 'getSession'
        ? ok(session)
        : ok({ ...codeCard, placeId: 'lihou', placeName: '黎侯镇', place, mine }),
    );
    await open();
    expect(screen.getByText('桥栏杆松了')).toBeTruthy();
    expect(seen.requests.map(({ operation, input }) => [operation, input])).toEqual([
      ['getSession', { firstHat: true }],
      ['openCode', { scene: 'k2m9', mine: true }],
    ]);
  });

  it('that leads nowhere, still shows what one has said', async () => {
    const answers: Record<string, unknown> = {
      getSession: ok(session),
      openCode: { ok: false, code: 'code_unknown', data: {} },
      listStations: ok({ stations: [] }),
      listMyItems: ok({ items: [card({ title: '桥栏杆松了' })], total: 1 }),
    };
    answerCloud(({ operation }) => answers[operation]);
    await open();
    expect(screen.getByText('桥栏杆松了')).toBeTruthy();
  });
});
