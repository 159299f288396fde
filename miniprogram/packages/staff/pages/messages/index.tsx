import { NoticePreview } from '@/features/notice-preview/notice-preview';

export default function Page() {
  return <NoticePreview />;
}
