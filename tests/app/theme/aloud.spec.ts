interface Asked {
  content: string;
  success: (answer: { filename: string }) => void;
  fail: () => void;
}

/** WeChat's plugin: what it was asked, to be answered by the test. */
const asked: Asked[] = [];
const answers = (nth: number) => asked[nth]?.success({ filename: `https://speech.invalid/${nth}.mp3` });

async function withPlugin(granted: boolean, version = '0.3.5') {
  jest.resetModules();
  process.env.SPEECH_PLUGIN = version;
  const plugin = { textToSpeech: (what: Asked) => void asked.push(what) };
  Object.assign(globalThis, {
    requirePlugin: () => {
      if (!granted) throw new Error('plugin is not declared');
      return plugin;
    },
  });
  // Modules of their own: what plays is the one that these were given.
  const { sounds } = await import('../support/taro');
  return { ...(await import('@/theme/aloud')), sounds };
}

beforeEach(() => {
  asked.length = 0;
});
afterAll(() => {
  delete process.env.SPEECH_PLUGIN;
});

describe('reading aloud in WeChat', () => {
  it('is not offered by a build without the plugin, nor where the account was not given it', async () => {
    expect((await withPlugin(true, '')).canRead.get()).toBe(false);
    expect((await withPlugin(false)).canRead.get()).toBe(false);
    expect((await withPlugin(true)).canRead.get()).toBe(true);
  });

  it('reads one sentence after the other, long ones in pieces that the plugin takes, and then has ended', async () => {
    const { readAloud, sounds } = await withPlugin(true);
    const end = jest.fn();
    readAloud(['已答复，等您评', '路'.repeat(301)], end);
    expect(asked.map(({ content }) => content)).toEqual(['已答复，等您评']);
    answers(0);
    sounds.finish();
    answers(1);
    sounds.finish();
    answers(2);
    expect(end).not.toHaveBeenCalled();
    sounds.finish();
    expect(asked.map(({ content }) => content.length)).toEqual([7, 300, 1]);
    expect(sounds.played).toEqual([0, 1, 2].map((nth) => `https://speech.invalid/${nth}.mp3`));
    expect(end).toHaveBeenCalledTimes(1);
  });

  it('ends when it is broken off, and when the plugin refuses; nothing plays afterwards', async () => {
    const { readAloud, hush, sounds } = await withPlugin(true);
    const end = jest.fn();
    readAloud(['第一句', '第二句'], end);
    answers(0);
    hush();
    expect([end.mock.calls.length, sounds.playing()]).toEqual([1, false]);
    readAloud(['第一句'], end);
    asked[1]?.fail();
    expect(end).toHaveBeenCalledTimes(2);
    answers(1);
    expect(sounds.playing()).toBe(false);
    readAloud(['第一句'], end);
    readAloud(['另一句'], end);
    expect(end).toHaveBeenCalledTimes(3);
  });
});
