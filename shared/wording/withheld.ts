/** What a phone or its owner can keep from us. Nobody needs any of it to speak. */
export type Wanted = 'photo' | 'place' | 'voice' | 'scan' | 'file';

/** Who said no: WeChat's setting of this app, the phone's own settings, or the person asked about privacy. */
export type WithheldBy = 'setting' | 'phone' | 'privacy';

interface WithheldWords {
  what: string;
  why: string;
  without: string;
}

/** What did not work, what it would have been good for, and how to go on without. */
export const WITHHELD_WORDS: Record<Wanted, WithheldWords> = {
  photo: {
    what: '没让用相机和相册，照片没加上。',
    why: '有照片，办事的人一看就明白，少跑一趟。',
    without: '不拍也能提交。',
  },
  place: {
    what: '没让用位置，没标上。',
    why: '标在图上，办事的人找得准。',
    without: '不标也能提交，写一句在哪里就行。',
  },
  voice: {
    what: '没让用话筒，没录上。',
    why: '录下来，您就不用打字。',
    without: '点键盘上的话筒，说了也会变成字。',
  },
  scan: {
    what: '没让用相机，扫不了码。',
    why: '扫了码，才知道您要找谁。',
    without: '输码下面的字，或者选个联络站，一样能说。',
  },
  file: {
    what: '没能打开聊天里的文件。',
    why: '手机上的表格，微信只让从聊天里选：先把它发给文件传输助手。',
    without: '也可以用电脑上的微信打开这一页。',
  },
};

/** Where it is switched on again. */
export const WITHHELD_WAY: Record<WithheldBy, string> = {
  setting: '去设置里打开',
  phone: '去手机设置里打开',
  privacy: '再问我一次',
};

export const WITHHELD_FORGET = '先不用';
export const WITHHELD_AGAIN = '再试一次';
/** A browser has no page of settings that we could open. */
export const WITHHELD_BROWSER = '点地址栏左边的小图标，改成允许，再试。';
