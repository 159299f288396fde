import { PrivacyPage } from '@/features/privacy/privacy-page';

export default function Privacy() {
  return <PrivacyPage />;
}
