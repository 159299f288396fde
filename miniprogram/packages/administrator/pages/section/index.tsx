import { SectionPage } from '@/features/place-settings/section-page';
import { sectionOf } from '@/features/place-settings/settings-view';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { section } = useParams<'placeSection'>();
  return <SectionPage section={sectionOf(section)} />;
}
