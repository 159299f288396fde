import { DraftPreview } from './draft-preview';
import { ItemPreview } from './item-preview';

/** Exactly what others would see, before anything is sent and whenever somebody wonders later. */
export function Preview({ no }: { no?: string }) {
  return no === undefined ? <DraftPreview /> : <ItemPreview no={no} />;
}
