import { ImportVoices } from '@/features/voice-import/import-voices';

export default function Page() {
  return <ImportVoices />;
}
