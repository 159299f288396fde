import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { addressee } from '@/components/entry/addressee';
import { Speak } from '@/features/speak/speak';
import { refreshSession } from '@/session/session';
import { codeCard, session } from '../support/sample';
import { answerCloud, resetTaro, seen } from '../support/taro';

const ok = (data: unknown) => ({ ok: true, data });
const tap = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)));
const submits = () => seen.requests.filter(({ operation }) => operation === 'submit');

beforeEach(() => {
  resetTaro();
  addressee.set(null);
});
afterEach(cleanup);

describe('who writes faster than the cloud answers', () => {
  it('waits for the code that is being opened, and is not sent to choose somebody', async () => {
    let opened: (answer: unknown) => void = () => undefined;
    answerCloud(({ operation }) => {
      if (operation === 'openCode') return new Promise((resolve) => (opened = resolve));
      return operation === 'getSession' ? ok(session) : undefined;
    });
    await act(async () => {
      await refreshSession();
      render(<Speak scene="k2m9" />);
    });
    const said = { target: { value: '村口路灯坏了三天了。' } };
    await act(async () => void fireEvent.change(screen.getByLabelText(/什么事/), said));
    await tap('提交');
    expect(seen.moves).toEqual([]);
    expect(submits()).toEqual([]);
    await act(async () => opened(ok(codeCard)));
    await tap('提交');
    expect(submits()).toHaveLength(1);
  });
});
