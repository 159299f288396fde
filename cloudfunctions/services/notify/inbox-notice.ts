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

/** What a member reads in the inbox and no phone rings for: of no item. Told twice it is there once. */
export async function addInboxNotice({ code, data, ...whom }: ToMember): Promise<void> {
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
      state: 'none',
      template: templateOf(code, 'member'),
      version,
      fields: templateData(code, data),
      attempts: 0,
    },
    pushAt: null,
  });
}
