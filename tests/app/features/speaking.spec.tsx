import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { outgoing } from '@/cloud/outgoing';
import { addressee } from '@/components/entry/addressee';
import { DraftPreview } from '@/features/preview/draft-preview';
import { Speak } from '@/features/speak/speak';
import { refreshSession } from '@/session/session';
import { EMPTY_DRAFT, draftStore, recallDraft } from '@/state/draft';
import { codeCard, session } from '../support/sample';
import { answerCloud, arranged, resetTaro, seen, type CloudRequest } from '../support/taro';

const ok = (data: unknown) => ({ ok: true, data });
const tap = (words: string | RegExp) => act(async () => void fireEvent.click(screen.getByText(words)));
const asked = (name: string) => seen.requests.filter(({ operation }) => operation === name);
const write = (text: string) =>
  act(async () => void fireEvent.change(screen.getByLabelText(/什么事/), { target: { value: text } }));
const pause = () => act(() => new Promise((resolve) => setTimeout(resolve, 950)));

const SAID = {
  no: 'QH261009-A0901',
  state: 'submitted',
  version: 1,
  title: '桥头的涵管堵了',
  holderName: '柳西村代表联络站',
};

function cloud(answers: Record<string, (request: CloudRequest) => unknown> = {}): void {
  answerCloud((request) => {
    const own = answers[request.operation];
    if (own) return own(request);
    if (request.operation === 'openCode') return ok(codeCard);
    if (request.operation === 'getSession') return ok(session);
    return request.operation === 'submit' ? ok(SAID) : undefined;
  });
}

async function show(): Promise<void> {
  await act(async () => {
    await refreshSession();
    render(<Speak scene="k2m9" />);
  });
}

beforeEach(() => {
  resetTaro();
  addressee.set(null);
  draftStore.set(EMPTY_DRAFT);
  outgoing.set({ outgoing: null, sending: false, failure: null, said: null });
  cloud();
});
afterEach(cleanup);

describe('before it is sent', () => {
  const similar = {
    no: 'QH260922-A0871',
    title: '桥头涵管堵了',
    text: '一下雨就漫上路。',
    state: 'in_progress',
    createdAt: Date.parse('2026-09-22T10:00:00+08:00'),
    distance: 300,
    following: false,
  };

  it('shows what is on the board and sounds the same: public words, how far, since when; one tap goes along', async () => {
    cloud({
      listSimilar: () => ok({ items: [similar] }),
      follow: ({ input }) => ok({ no: input.no, followers: 2 }),
    });
    await show();
    await write('桥头的涵管又堵了');
    await pause();
    expect(asked('listSimilar')[0]?.input).toMatchObject({ placeId: 'qinghe', text: '桥头的涵管又堵了' });
    expect(screen.getByText('一下雨就漫上路。')).toBeTruthy();
    expect(screen.getByText('离这 300 米')).toBeTruthy();
    await tap('我也遇到了');
    expect(asked('follow')[0]?.input).toEqual({ no: 'QH260922-A0871' });
    expect(screen.getByText('您跟着这件')).toBeTruthy();
    await tap('提交');
    expect(asked('submit').length).toBe(1);
  });

  it('says nothing when the question fails', async () => {
    await show();
    await write('桥头的涵管又堵了');
    await pause();
    expect(screen.queryByText('是不是这件？')).toBeNull();
  });

  it('leads to 119 first, and never keeps anybody from sending', async () => {
    await show();
    await write('三楼着火了，快来人');
    await tap('打 119');
    expect(seen.calls).toEqual(['119']);
    await tap('提交');
    expect(asked('submit')).toEqual([]);
    await tap('打过了，接着交');
    expect(asked('submit').length).toBe(1);
  });

  it('says which category the words point to, and what belongs there', async () => {
    const categories = [
      { id: 'education', label: '教育文体' },
      { id: 'urban', label: '城乡建设' },
    ];
    const places = session.places.map((place) => ({ ...place, categories }));
    cloud({ getSession: () => ok({ ...session, places }) });
    await show();
    await write('村口的路灯和井盖坏了');
    expect(screen.getByText(/^看着像“城乡建设”：路灯、下水道/)).toBeTruthy();
  });
});

describe('photos', () => {
  it('are made smaller on the phone, outlive the app, and are sent without being chosen again', async () => {
    arranged.photos = ['wxfile://one.jpg'];
    const photo = {
      requestUploadSlot: () => ok({ id: 'p-1', cloudPath: 'up/p-1', expiresAt: 0 }),
      claimPhoto: () => ok({ id: 'p-1', bytes: 1000 }),
    };
    cloud(photo);
    await show();
    await tap('拍照');
    await write('桥头的涵管堵了');
    expect(seen.compressed).toEqual([{ src: 'wxfile://one.jpg', quality: 80, compressedWidth: 1600 }]);
    expect(recallDraft().photos).toEqual([{ id: 'p-1', path: 'wxfile://one.jpg-small-saved' }]);
    cleanup();
    draftStore.set(EMPTY_DRAFT);
    await show();
    await tap('提交');
    expect(asked('submit')[0]?.input).toMatchObject({ photoIds: ['p-1'] });
  });
});

describe('a recording', () => {
  const sound = {
    requestUploadSlot: () => ok({ id: 'v-1', cloudPath: 'up/v-1', expiresAt: 0 }),
    claimPhoto: () => ok({ id: 'v-1', bytes: 1000 }),
  };

  it('is sent as soon as it was said, and may stand for the words', async () => {
    cloud(sound);
    await show();
    await tap('不想打字？说给他们听');
    await tap('说完了，点这里');
    expect(asked('requestUploadSlot')[0]?.input).toEqual({ placeId: 'qinghe', kind: 'voice' });
    expect(screen.getByText('录音 7 秒，收到了')).toBeTruthy();
    await tap('提交');
    expect(asked('submit')[0]?.input).toMatchObject({ text: '', voice: { id: 'v-1', seconds: 7 } });
  });

  it('is sent again where it did not get through; where it was refused, it says why, and another can be said', async () => {
    arranged.upload = () => new Error('uploadFile:fail');
    cloud(sound);
    await show();
    await tap('不想打字？说给他们听');
    await tap('说完了，点这里');
    arranged.upload = () => 'cloud://files/voice';
    cloud({ ...sound, claimPhoto: () => ({ ok: false, code: 'voice_unknown', data: {} }) });
    await tap('没传上，点这再传');
    expect(screen.getByText('这段录音听不了。再录一次，短一些；打字也行。')).toBeTruthy();
    cloud(sound);
    await tap('不想打字？说给他们听');
    expect(screen.queryByText(/^这段录音听不了/)).toBeNull();
    await tap('说完了，点这里');
    expect(screen.getByText('录音 7 秒，收到了')).toBeTruthy();
  });

  it('shows another way where the phone does not let us hear', async () => {
    arranged.hears = false;
    await show();
    await tap('不想打字？说给他们听');
    expect(
      screen.getByText('没让用话筒，没录上。录下来，您就不用打字。点键盘上的话筒，说了也会变成字。'),
    ).toBeTruthy();
  });
});

describe('what others would see', () => {
  const TEXT = '我叫张小明，电话 13900001234，村口的路灯坏了。';
  const preview = async (text = TEXT) => {
    await show();
    await write(text);
    cleanup();
    await act(async () => void render(<DraftPreview />));
  };

  it('is shown before sending, with what gives somebody away covered', async () => {
    await preview();
    expect(screen.getByText('我叫※，电话 ※，村口的路灯坏了。')).toBeTruthy();
    expect(screen.getByText('姓名 张小明')).toBeTruthy();
    await tap('姓名 张小明');
    expect(screen.getByText('我叫张小明，电话 ※，村口的路灯坏了。')).toBeTruthy();
  });

  it('a yes goes along with their own version', async () => {
    await preview();
    await tap('自己改几个字');
    const field = screen.getByLabelText('给别人看的话');
    await act(async () => void fireEvent.change(field, { target: { value: '村口的路灯坏了。' } }));
    await tap('可以');
    cleanup();
    await show();
    await tap('提交');
    expect(asked('submit')[0]?.input).toMatchObject({
      text: TEXT,
      mayPublish: true,
      publicText: '村口的路灯坏了。',
    });
  });

  it('a no goes along too, and nothing said is nothing sent', async () => {
    await preview();
    await tap('不要');
    cleanup();
    await show();
    await tap('提交');
    expect(asked('submit')[0]?.input).toMatchObject({ mayPublish: false });
    expect(asked('submit')[0]?.input.publicText).toBeUndefined();
  });

  it('other words make another version', async () => {
    await preview();
    await tap('可以');
    cleanup();
    await show();
    await write('村口的路灯坏了，找李大山 13800001111。');
    expect(recallDraft().publicText).toBeNull();
  });
});
