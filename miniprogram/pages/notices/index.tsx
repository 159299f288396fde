import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';

export default function Page() {
  return (
    <PageFrame title="消息" tab="notices">
      <FourFaces state="loading" />
    </PageFrame>
  );
}
