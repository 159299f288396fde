import type { Handler } from '../../services/handler';
import { sayWithPhotos } from '../../services/item/words-and-photos';

export const supplement: Handler<'supplement'> = ({ no, ...said }, call) =>
  sayWithPhotos(no, said, (photos) => ({ name: 'supplement', data: { text: said.text, photos } }), call);
