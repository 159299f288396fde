import { askedOfWeChat } from '../asked-of-wechat';
import type { Check } from '../check';

/** WeChat's documentation of app.json, requiredPrivateInfos: these eight are refused unless they are named there. */
const MUST_BE_DECLARED = [
  'getFuzzyLocation',
  'getLocation',
  'onLocationChange',
  'startLocationUpdate',
  'startLocationUpdateBackground',
  'chooseLocation',
  'choosePoi',
  'chooseAddress',
];
const PRECISE = MUST_BE_DECLARED.filter((name) => name !== 'getFuzzyLocation');

/** Named in the privacy guide of the account (docs/deploy.zh-CN.md); WeChat asks the person before each. */
const GUARDED = [
  ...MUST_BE_DECLARED,
  ...[
    'chooseMedia',
    'chooseImage',
    'chooseMessageFile',
    'setClipboardData',
    'getClipboardData',
    'saveImageToPhotosAlbum',
  ],
];

/** What is asked for is declared, and nothing is declared that nobody asks for: reviewers refuse both. */
export const privacy: Check = {
  name: 'privacy',
  run(artefact) {
    const declared = artefact.app.requiredPrivateInfos ?? [];
    const asked = new Set(askedOfWeChat(artefact).map(({ name }) => name));
    return [
      ...MUST_BE_DECLARED.filter((name) => asked.has(name) && !declared.includes(name)).map(
        (name) => `wx.${name} is asked for, and app.json does not declare it in requiredPrivateInfos`,
      ),
      ...declared
        .filter((name) => !asked.has(name))
        .map((name) => `app.json declares ${name} in requiredPrivateInfos, and nobody asks for it`),
      ...(declared.includes('getFuzzyLocation') && declared.some((name) => PRECISE.includes(name))
        ? ['app.json declares getFuzzyLocation beside a precise one, which WeChat refuses']
        : []),
      ...(GUARDED.some((name) => asked.has(name)) && artefact.app.__usePrivacyCheck__ !== true
        ? ['app.json does not switch on __usePrivacyCheck__']
        : []),
    ];
  },
};
