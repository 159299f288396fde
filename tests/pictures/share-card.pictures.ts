import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// The card of a chat: WeChat wants a picture file and cuts it 5 to 4. Written by `npm run pictures`, kept beside the app.
const FILE = join(resolve(__dirname, '../..'), 'miniprogram/share-card.png');
const BYTES_MAX = 40 * 1024;
const CARD = `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; width: 500px; height: 400px; display: flex; flex-direction: column; justify-content: center;
  box-sizing: border-box; padding: 0 52px; background: #fff; color: #1b1e23;
  font-family: 'Noto Sans CJK SC', 'PingFang SC', sans-serif; }
svg { width: 92px; height: 92px; color: #bf1d23; margin-left: -12px; }
.name { font-size: 62px; font-weight: 700; line-height: 1.3; }
.say { font-size: 32px; color: #4a5059; margin-top: 8px; }
.end { width: 72px; height: 8px; background: #bf1d23; margin-top: 34px; }
</style>
<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"
  stroke-linejoin="round"><path d="M4 5h16v11h-8.5L7 20v-4H4z"/></svg>
<div class="name">码上说</div><div class="say">有事，跟代表说一句</div><div class="end"></div>`;

it('miniprogram/share-card.png', async () => {
  const tab = await tabs.take({ width: 500, height: 400 });
  await tab.setContent(CARD);
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  const picture = await tab.screenshot();
  expect(picture.length).toBeLessThan(BYTES_MAX);
  writeFileSync(FILE, picture);
});
