import type { OutputOf } from '@shared/contract/operations';
import type { Recipient } from '@shared/notice/codes';

export type Preview = OutputOf<'previewNotices'>;
export type PreviewNotice = Preview['notices'][number];
export type PreviewTemplate = Preview['templates'][number];

export const RECIPIENT_WORD: Record<Recipient, string> = {
  submitter: '反映人',
  deputy: '代表',
  station: '联络站',
  office: '人大办',
  unit: '承办单位',
  leader: '领导',
  member: '成员本人',
};

const DELIVERY_WORD: Record<PreviewNotice['delivery'], string> = {
  inbox: '只在小程序里看',
  push: '微信也提醒',
  digest: '微信一天提醒一次',
};

/** `N09 已延期`: what is known of a notice at a glance, and how it reaches people. */
export const headOf = ({ code, situation }: PreviewNotice): string =>
  situation === '' ? code : `${code} · ${situation}`;

export const footOf = ({ delivery, priority, version }: PreviewNotice): string =>
  [DELIVERY_WORD[delivery], priority === 1 ? '最后一次提醒也留给它' : '', `第 ${version} 版`]
    .filter((part) => part !== '')
    .join('，');

export const noticesTo = (preview: Preview, to: Recipient): PreviewNotice[] =>
  preview.notices.filter((notice) => notice.to === to);

/** The message templates that this sort of recipient is asked to allow. */
export const templatesTo = (preview: Preview, to: Recipient): PreviewTemplate[] =>
  preview.templates.filter(({ audience }) => audience === (to === 'submitter' ? 'resident' : 'staff'));
