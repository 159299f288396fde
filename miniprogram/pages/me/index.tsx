import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';

export default function Page() {
  return (
    <PageFrame title="我的" tab="me">
      <FourFaces state="loading" />
    </PageFrame>
  );
}
