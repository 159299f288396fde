import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, cleanup, render } from '@testing-library/react';
import { ItemPage } from '@/features/item/item-page';
import { BackToGroup } from '@/features/register/back-to-group';
import { refreshSession } from '@/session/session';
import { detail, session } from '../support/sample';
import { answerCloud, arranged, resetTaro } from '../support/taro';

const APP = join(__dirname, '../../../miniprogram');
const sources = (ending: RegExp) =>
  readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => [file, readFileSync(join(APP, file), 'utf8')] as const);
const naming = (words: RegExp, ending: RegExp) =>
  sources(ending)
    .filter(([, source]) => words.test(source))
    .map(([file]) => file)
    .sort();

beforeEach(resetTaro);
afterEach(cleanup);

describe('the card of a chat', () => {
  it('is made in one place, with a picture of ours: WeChat’s own would show the page with all that stands on it', () => {
    expect(naming(/useShareAppMessage\(/, /\.tsx?$/)).toEqual(['navigation/use-share-card.ts']);
    expect(naming(/useShareCard\(\(\)/, /\.tsx$/)).toEqual([
      'features/board/board.tsx',
      'features/board/published-page.tsx',
      'features/codes/poster.tsx',
      'features/entry/deputy-card.tsx',
      'features/item/item-page.tsx',
      'features/register/back-to-group.tsx',
    ]);
  });

  it('is offered by WeChat on the pages of these, whose configuration says so, and on no other', () => {
    expect(naming(/enableShareAppMessage: true/, /index\.config\.ts$/)).toEqual([
      'packages/public/pages/board/index.config.ts',
      'packages/public/pages/deputy/index.config.ts',
      'packages/public/pages/published/index.config.ts',
      'packages/staff/pages/poster/index.config.ts',
      'packages/staff/pages/receipt/index.config.ts',
      'packages/staff/pages/register/index.config.ts',
      'pages/item/index.config.ts',
    ]);
  });

  it('of somebody’s own matter says nothing of it: neither its words nor who spoke', async () => {
    const own = detail({
      title: '何小雨家门口积水，电话 13900001234',
      text: '我叫何小雨，电话 13900001234。',
      shareToken: 'TOKEN_OF_NOBODY',
    });
    answerCloud(({ operation }) => ({ ok: true, data: operation === 'getItem' ? own : session }));
    await act(async () => {
      await refreshSession();
      render(<ItemPage no={own.no} />);
    });
    expect(arranged.card()).toEqual({
      title: '一起跟这件事',
      path: '/packages/public/pages/shared/index?token=TOKEN_OF_NOBODY',
      imageUrl: '/share-card.png',
    });
  });

  it('back to a group is number and state', () => {
    render(<BackToGroup no="QH260922-A0871" state="in_progress" token="TOKEN_OF_NOBODY" />);
    expect(arranged.card()).toEqual({
      title: '编号 QH260922-A0871：办理中',
      path: '/packages/public/pages/shared/index?token=TOKEN_OF_NOBODY',
      imageUrl: '/share-card.png',
    });
  });
});
