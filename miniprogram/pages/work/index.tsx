import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';

export default function Page() {
  return (
    <PageFrame title="待办" tab="work">
      <FourFaces state="loading" />
    </PageFrame>
  );
}
