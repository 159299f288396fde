import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';

export default function Page() {
  return (
    <PageFrame title="码上说" tab="home">
      <FourFaces state="loading" />
    </PageFrame>
  );
}
