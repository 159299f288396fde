import { outgoing, recallOutgoing, sayNow, sendWhenBack, takeBack, tryAgain } from '@/cloud/outgoing';
import { EMPTY_DRAFT, keepDraft, recallDraft } from '@/state/draft';
import { answerCloud, network, resetTaro, seen } from '../support/taro';

const INPUT = { placeId: 'qinghe', scene: 'k2m9', text: '桥头的涵管堵了', photoIds: [] };
const SAID = {
  ok: true,
  data: { no: 'QH261009-A0901', state: 'submitted', version: 1, title: '桥头', holderName: '联络站' },
};
const offline = () => {
  throw new Error('no network');
};
const submits = () => seen.requests.filter(({ operation }) => operation === 'submit');
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  resetTaro();
  outgoing.set({ outgoing: null, sending: false, failure: null, said: null });
});

describe('what was said without a network', () => {
  it('goes off by itself when the network is back, under the same key, and the draft goes with it', async () => {
    keepDraft({ ...EMPTY_DRAFT, text: INPUT.text });
    answerCloud(offline);
    expect(await sayNow(INPUT)).toBeNull();
    const sent: string[] = [];
    const stop = sendWhenBack(() => sent.push('sent'));
    await settled();
    answerCloud(() => SAID);
    network(false);
    network(true);
    await settled();
    stop();
    expect(new Set(submits().map(({ key }) => key)).size).toBe(1);
    expect([sent, outgoing.get().outgoing, recallDraft()]).toEqual([['sent'], null, EMPTY_DRAFT]);
  });

  it('is still there when the app was closed meanwhile', async () => {
    answerCloud(offline);
    await sayNow(INPUT);
    const [{ key } = { key: '' }] = submits();
    outgoing.set({ outgoing: null, sending: false, failure: null, said: null });
    recallOutgoing();
    answerCloud(() => SAID);
    await tryAgain();
    expect(submits().map((request) => request.key)).toEqual([key, key]);
    expect(outgoing.get().said?.no).toBe('QH261009-A0901');
  });

  it('is one matter however often the button and the network ask at once', async () => {
    answerCloud(() => SAID);
    await Promise.all([sayNow(INPUT), sayNow(INPUT), tryAgain()]);
    await tryAgain();
    expect(submits().length).toBe(1);
  });

  it('that is refused waits no longer, and the words are a draft again', async () => {
    keepDraft({ ...EMPTY_DRAFT, text: INPUT.text });
    answerCloud(() => ({ ok: false, code: 'content_refused', data: {} }));
    await sayNow(INPUT);
    expect(outgoing.get()).toMatchObject({ outgoing: null, failure: { code: 'content_refused' } });
    expect(recallDraft().text).toBe(INPUT.text);
  });

  it('that could not be stored waits on the phone under its key, and goes when there is room again', async () => {
    keepDraft({ ...EMPTY_DRAFT, text: INPUT.text });
    answerCloud(() => ({ ok: false, code: 'not_stored', data: { trace: '1234 5678' } }));
    expect(await sayNow(INPUT)).toBeNull();
    expect(outgoing.get()).toMatchObject({ outgoing: { input: INPUT }, failure: { code: 'not_stored' } });
    expect(recallDraft().text).toBe(INPUT.text);
    answerCloud(() => SAID);
    await tryAgain();
    expect(new Set(submits().map(({ key }) => key)).size).toBe(1);
    expect(outgoing.get().said?.no).toBe('QH261009-A0901');
  });

  it('can be taken back to be changed', async () => {
    answerCloud(offline);
    await sayNow(INPUT);
    takeBack();
    answerCloud(() => SAID);
    await tryAgain();
    expect(submits().length).toBe(1);
  });
});
