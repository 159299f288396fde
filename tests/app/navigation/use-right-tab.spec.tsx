import { act, renderHook } from '@testing-library/react';
import { useRightTab } from '@/navigation/use-right-tab';
import { chosenHat } from '@/session/acting-as';
import { refreshSession } from '@/session/session';
import { answerCloud, arranged, resetTaro, seen } from '../support/taro';

const sessionOf = (role: string | null) => () => ({
  ok: true,
  data: {
    openid: 'o-1',
    memberships:
      role === null ? [] : [{ id: 'm-1', placeId: 'qinghe', role, name: '林禾', title: '县人大代表' }],
    places: [],
    unread: 0,
    todo: 0,
    pushesLeft: {},
    templates: { resident: [], staff: [] },
    now: 0,
  },
});

async function openAs(role: string | null): Promise<void> {
  answerCloud(sessionOf(role));
  await act(refreshSession);
  renderHook(useRightTab);
}

beforeEach(() => {
  resetTaro();
  chosenHat.set(null);
});

describe('where the app opens', () => {
  it('leaves a resident at home', async () => {
    await openAs(null);
    expect(seen.moves).toEqual([]);
  });

  it.each(['deputy', 'handler', 'congress_office'])('takes a %s to their own list', async (role) => {
    await openAs(role);
    expect(seen.moves).toEqual(['switchTab /pages/work/index']);
  });

  it('leaves a deputy who scanned a code with what the code opened', async () => {
    arranged.params = { scene: 'ab12' };
    await openAs('deputy');
    expect(seen.moves).toEqual([]);
  });

  it('leaves an official who came by a notice with the item', async () => {
    arranged.path = 'pages/item/index?no=QH202609-00871';
    await openAs('handler');
    expect(seen.moves).toEqual([]);
  });
});
