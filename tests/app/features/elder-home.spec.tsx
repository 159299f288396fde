import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Home } from '@/features/home/home';
import { refreshSession } from '@/session/session';
import { choose } from '@/theme/appearance';
import { session, station } from '../support/sample';
import { answerCloud, resetTaro, seen } from '../support/taro';

const ANSWERS: Record<string, unknown> = {
  getSession: session,
  listStations: { stations: [station] },
  listMyItems: { items: [], total: 0 },
};
const tap = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)));

beforeEach(() => {
  resetTaro();
  answerCloud(({ operation }) => ({ ok: true, data: ANSWERS[operation] }));
});
afterEach(cleanup);

describe('home in large type', () => {
  it('has the way to the notices at the thumb, where nothing lies over it', async () => {
    choose({ size: 'elder' });
    await act(async () => {
      await refreshSession();
      render(<Home />);
    });
    await tap('消息');
    expect(seen.moves).toEqual(['switchTab /pages/notices/index']);
    await tap('换回普通版');
    expect(screen.getByText('我的事')).toBeTruthy();
  });
});
