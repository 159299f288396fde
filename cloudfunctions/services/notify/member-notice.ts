import type { NoticeCode } from '@shared/notice/codes';
import type { NoticeData } from '@shared/notice/notice-data';
import { pageOf } from '@shared/notice/pages';
import { templateData, templateOf } from '@shared/notice/templates';
import { renderNotice } from '@shared/notice/texts';
import { addNotice } from '../../store/notices';

interface ToMember {
  _id: string;
  openid: string;
  membershipId?: string;
  placeId: string;
  code: NoticeCode;
  data: NoticeData;
}

/**
 * What a member is told that is of no item. Told twice it is there once.
 * @param pushAt ms; null: it lies in the inbox, and no phone rings for it
 */
export async function addMemberNotice(
  { code, data, ...whom }: ToMember,
  pushAt: number | null,
): Promise<void> {
  const { version, title, body } = renderNotice(code, data);
  await addNotice({
    ...whom,
    stationId: '',
    code,
    itemId: '',
    no: '',
    itemTitle: '',
    title,
    body,
    page: pageOf(code, { to: 'member', no: '' }),
    at: data.at,
    read: false,
    push: {
      state: pushAt === null ? 'none' : 'waiting',
      template: templateOf(code, 'member'),
      version,
      fields: templateData(code, data),
      attempts: 0,
    },
    pushAt,
  });
}
