import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import Work from '@/pages/work/index';
import { refreshSession } from '@/session/session';
import { card, detail, due, session } from '../support/sample';
import { answerCloud, resetTaro, seen } from '../support/taro';
import { setWidth } from '../support/window';

const ok = (data: unknown) => ({ ok: true, data });
const hat = (role: string) => ({ id: role, placeId: 'qinghe', role, name: '赵宁', title: '某处' });

let role = 'handler';
let waiting: string[] = [];
const titles: Record<string, string> = { 'QH-1': '护栏断了', 'QH-2': '路灯不亮', 'QH-3': '井盖响' };
const cards = () =>
  waiting.map((no) => card({ no, title: titles[no], state: 'assigned', stepDue: due('10-09T17:30', 0) }));

const ANSWERS: Record<string, (input: Record<string, unknown>) => unknown> = {
  getSession: () => ok({ ...session, memberships: [hat(role)] }),
  listUnitItems: () => ok({ items: cards() }),
  listVoices: () => ok({ items: cards() }),
  listQueue: () => ok({ items: cards() }),
  getItem: ({ no }) => {
    const text = `全文：${titles[String(no)]}`;
    const commands = [
      { name: 'note' as const },
      ...(waiting.includes(String(no)) ? [{ name: 'sign_in' as const }] : []),
    ];
    return ok(
      detail({
        no: String(no),
        title: titles[String(no)],
        text,
        timeline: [],
        commands,
        standing: 'lead_unit',
      }),
    );
  },
  signIn: ({ no }) => {
    waiting = waiting.filter((one) => one !== no);
    return ok({ no, state: 'in_progress', version: 6 });
  },
  addNote: ({ no }) => ok({ no, state: 'assigned', version: 6 }),
};

const show = async (as: string, width: number) => {
  role = as;
  setWidth(width);
  await act(async () => {
    await refreshSession();
    render(<Work />);
  });
};
const key = (name: string) => act(async () => void fireEvent.keyDown(document.body, { key: name }));
const asked = (operation: string) =>
  seen.requests.filter((request) => request.operation === operation).map(({ input }) => input.no);
const chosen = () =>
  screen
    .getAllByRole('link')
    .filter((row) => row.getAttribute('aria-selected') === 'true')
    .map((row) => row.textContent?.match(/护栏断了|路灯不亮|井盖响/)?.[0]);

beforeAll(() => {
  jest.replaceProperty(process, 'env', { ...process.env, TARO_ENV: 'h5' });
});
beforeEach(() => {
  resetTaro();
  waiting = ['QH-1', 'QH-2', 'QH-3'];
  answerCloud(({ operation, input }) => ANSWERS[operation]?.(input));
});
afterEach(cleanup);
afterAll(() => jest.restoreAllMocks());

describe('a wide screen', () => {
  it.each(['handler', 'congress_office', 'station_chief'])(
    'shows a %s the list and, beside it, the first item',
    async (as) => {
      await show(as, 1280);
      expect(screen.getByText('全文：护栏断了')).toBeTruthy();
      expect(chosen()).toEqual(['护栏断了']);
    },
  );

  it('opens nothing for a deputy before they ask: opening is having looked', async () => {
    await show('deputy', 1280);
    expect(screen.getByText('点开哪件，就在这里办')).toBeTruthy();
    expect(asked('getItem')).toEqual([]);
    await act(async () => void fireEvent.click(screen.getByText('路灯不亮')));
    expect(screen.getByText('全文：路灯不亮')).toBeTruthy();
    expect(seen.moves).toEqual([]);
  });

  it('goes down and up by J and K', async () => {
    await show('handler', 1280);
    await key('j');
    await key('J');
    expect(chosen()).toEqual(['井盖响']);
    await key('k');
    expect(screen.getByText('全文：路灯不亮')).toBeTruthy();
  });

  it('goes down the rows as they stand on the screen: what is late first', async () => {
    const late = (no: string, moment: string) =>
      card({ no, title: titles[no], state: 'triage', stepDue: due(moment, 0) });
    answerCloud(({ operation, input }) =>
      operation === 'listQueue'
        ? ok({
            items: [late('QH-1', '10-12T17:30'), late('QH-2', '10-09T17:30'), late('QH-3', '10-08T17:30')],
          })
        : ANSWERS[operation]?.(input),
    );
    await show('congress_office', 1280);
    expect(chosen()).toEqual(['井盖响']);
    await key('j');
    expect(chosen()).toEqual(['路灯不亮']);
    await key('j');
    expect(chosen()).toEqual(['护栏断了']);
  });

  it('does by Enter what the red button does, and the next item opens', async () => {
    await show('handler', 1280);
    await key('j');
    await key('Enter');
    expect(asked('signIn')).toEqual(['QH-2']);
    expect(screen.getByText('全文：井盖响')).toBeTruthy();
    expect(chosen()).toEqual(['井盖响']);
  });

  it('stays on an item that is still waiting after a note', async () => {
    await show('handler', 1280);
    const note = screen.getByPlaceholderText('记一笔，只给同事看');
    await act(async () => void fireEvent.change(note, { target: { value: '先打电话' } }));
    await act(async () => void fireEvent.click(screen.getByText('记下')));
    expect(asked('addNote')).toEqual(['QH-1']);
    expect(screen.getByText('全文：护栏断了')).toBeTruthy();
  });

  it('takes no letter for a command while somebody writes', async () => {
    await show('handler', 1280);
    const note = screen.getByPlaceholderText('记一笔，只给同事看');
    await act(async () => void fireEvent.keyDown(note, { key: 'j' }));
    await act(async () => void fireEvent.keyDown(note, { key: 'Enter' }));
    expect(chosen()).toEqual(['护栏断了']);
    expect(asked('signIn')).toEqual([]);
  });

  it('says so when everything is done', async () => {
    waiting = ['QH-1'];
    await show('handler', 1280);
    await key('Enter');
    expect(screen.getByText('点开哪件，就在这里办')).toBeTruthy();
    expect(screen.getByText('没有要办的')).toBeTruthy();
  });
});

describe('between phone and desk', () => {
  it('keeps the actions in a drawer that Enter opens and Esc closes', async () => {
    await show('handler', 900);
    expect(document.body.classList.contains('item-drawn')).toBe(false);
    await key('Enter');
    expect(document.body.classList.contains('item-drawn')).toBe(true);
    expect(asked('signIn')).toEqual([]);
    await key('Escape');
    expect(document.body.classList.contains('item-drawn')).toBe(false);
    await act(async () => void fireEvent.click(screen.getByText('办这件事')));
    await key('Enter');
    expect(asked('signIn')).toEqual(['QH-1']);
  });
});

describe('a window as narrow as a phone', () => {
  it('opens an item on a page of its own', async () => {
    await show('handler', 600);
    expect(screen.queryByText('全文：护栏断了')).toBeNull();
    await act(async () => void fireEvent.click(screen.getByText('路灯不亮')));
    expect(seen.moves).toEqual(['navigateTo /packages/staff/pages/item/index?no=QH-2']);
  });
});
