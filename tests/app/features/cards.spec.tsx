import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { addressee } from '@/components/entry/addressee';
import { DeputyCard } from '@/features/entry/deputy-card';
import { StationCard } from '@/features/entry/station-card';
import { Stations } from '@/features/entry/stations';
import { Home } from '@/features/home/home';
import { ItemPage } from '@/features/item/item-page';
import { Speak } from '@/features/speak/speak';
import { refreshSession } from '@/session/session';
import { codeCard, deputy, detail, session, station } from '../support/sample';
import { answerCloud, arranged, resetTaro, seen } from '../support/taro';

const ok = (data: unknown) => ({ ok: true, data });
const away = { ...deputy, id: 'luo', name: '罗远志', available: false };
const lin = { ...deputy, intro: '柳西村农技员。管着村里的育秧棚。' };
const liuxi = { ...station, deputies: [lin, away] };

/** As the server: a deputy with their station, or that there is none. */
const cardOf = (station: typeof liuxi, id: string) => {
  const deputy = station.deputies.find((one) => one.id === id);
  if (deputy === undefined) return { ok: false, code: 'deputy_not_found', data: {} };
  return ok({ placeName: '青禾县', deputy, kind: 'deputy', areaName: '柳溪镇', station, promises: [] });
};

const ANSWERS: Record<string, (input: { id: string }) => unknown> = {
  getSession: () => ok(session),
  openCode: () => ok({ ...codeCard, station: liuxi }),
  listStations: () => ok({ stations: [liuxi] }),
  getDeputyCard: ({ id }) => cardOf(liuxi, id),
  listMyItems: () => ok({ items: [], total: 0 }),
  getItem: () => ok(detail({ deputyId: 'lin' })),
};
const answering = (more: typeof ANSWERS = {}) =>
  answerCloud(({ operation, input }) => ({ ...ANSWERS, ...more })[operation]?.(input as { id: string }));

const show = async (page: React.ReactElement) => {
  await act(async () => {
    await refreshSession();
    render(page);
  });
};
const tap = (words: string | RegExp) => act(async () => void fireEvent.click(screen.getByText(words)));

beforeEach(() => {
  resetTaro();
  addressee.set(null);
  answering();
});
afterEach(cleanup);

describe('the card of a deputy', () => {
  it('says who it is and where, and opens the page to speak to them', async () => {
    await show(<DeputyCard placeId="qinghe" id="lin" />);
    const words = ['林禾', '县人大代表', '柳西村', '柳西村农技员。管着村里的育秧棚。', '柳西村代表联络站'];
    for (const shown of words) expect(screen.getByText(shown)).toBeTruthy();
    await tap('0700-555-0101');
    expect(seen.calls).toEqual(['0700-555-0101']);
    await tap('向林禾代表说一件事');
    expect(addressee.get()).toMatchObject({
      placeId: 'qinghe',
      station: { id: 'liuxi' },
      deputy: { id: 'lin' },
    });
    expect(seen.moves).toEqual(['navigateTo /pages/speak/index']);
  });

  it('keeps the code by which one came to them', async () => {
    await show(<Home scene="k2m9" />);
    await tap('您的话，说给林禾代表');
    expect(seen.moves).toEqual(['navigateTo /packages/public/pages/deputy/index?placeId=qinghe&id=lin']);
    cleanup();
    await show(<DeputyCard placeId="qinghe" id="lin" />);
    await tap('向林禾代表说一件事');
    expect(addressee.get()?.scene).toBe('k2m9');
  });

  it('of somebody else leaves the code behind', async () => {
    await show(<Home scene="k2m9" />);
    cleanup();
    const other = { ...lin, id: 'su', name: '苏雨桐' };
    answering({ getDeputyCard: ({ id }) => cardOf({ ...liuxi, deputies: [lin, other] }, id) });
    await show(<DeputyCard placeId="qinghe" id="su" />);
    await tap('向苏雨桐代表说一件事');
    expect([addressee.get()?.scene, addressee.get()?.deputy?.id]).toEqual([undefined, 'su']);
  });

  it('who is away: the station takes it, and says so before', async () => {
    await show(<DeputyCard placeId="qinghe" id="luo" />);
    expect(screen.getByText('罗远志代表这段时间不在')).toBeTruthy();
    expect(screen.getByText('您说的话，联络站先收下，替您安排')).toBeTruthy();
    await tap('交给联络站');
    expect([addressee.get()?.station.id, addressee.get()?.deputy]).toEqual(['liuxi', undefined]);
  });

  it('that is there no more leads to the stations', async () => {
    await show(<DeputyCard placeId="qinghe" id="gone" />);
    expect(screen.getByText('没找到这位代表')).toBeTruthy();
    await tap('看看有哪些联络站');
    expect(seen.moves).toEqual(['navigateTo /packages/public/pages/stations/index']);
  });

  it('opens from the list of stations and from one’s own item', async () => {
    await show(<Stations />);
    await tap('罗远志代表');
    cleanup();
    await show(<ItemPage no="QH260922-A0871" />);
    await tap('代表名片');
    expect(seen.moves).toEqual([
      'navigateTo /packages/public/pages/deputy/index?placeId=qinghe&id=luo',
      'navigateTo /packages/public/pages/deputy/index?placeId=qinghe&id=lin',
    ]);
  });

  it('returns to what was being written', async () => {
    arranged.routes = [
      'pages/home/index',
      'pages/speak/index',
      'packages/public/pages/stations/index',
      'packages/public/pages/deputy/index',
    ];
    await show(<DeputyCard placeId="qinghe" id="lin" />);
    await tap('向林禾代表说一件事');
    expect(seen.moves).toEqual(['navigateBack 2']);
  });
});

describe('the card of a station', () => {
  it('lists its deputies and lets the station choose', async () => {
    await show(<StationCard placeId="qinghe" id="liuxi" />);
    expect(screen.getByText('2 位')).toBeTruthy();
    await tap('林禾代表');
    await tap('向联络站说一件事');
    expect([addressee.get()?.station.id, addressee.get()?.deputy]).toEqual(['liuxi', undefined]);
    expect(seen.moves).toEqual([
      'navigateTo /packages/public/pages/deputy/index?placeId=qinghe&id=lin',
      'navigateTo /pages/speak/index',
    ]);
  });

  it('says when the network is gone, and asks again', async () => {
    let reached = false;
    answering({
      listStations: () => {
        if (!reached) throw new Error('no network');
        return ok({ stations: [liuxi] });
      },
    });
    await show(<StationCard placeId="qinghe" id="liuxi" />);
    expect(screen.getByText('没连上')).toBeTruthy();
    reached = true;
    await tap('再试一次');
    expect(screen.getByText('柳西村代表联络站')).toBeTruthy();
  });
});

describe('speaking by the code of a deputy who is away', () => {
  it('names the station as the one who reads it', async () => {
    answering({ openCode: () => ok({ ...codeCard, deputy: away, station: liuxi }) });
    await show(<Speak scene="k2m9" />);
    expect(screen.getByText('柳西村代表联络站')).toBeTruthy();
    expect(screen.queryByText('罗远志代表')).toBeNull();
  });
});
