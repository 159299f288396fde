import type { Handler } from '../../services/handler';
import { sayWithPhotos } from '../../services/item/words-and-photos';

export const verify: Handler<'verify'> = ({ no, solved, ...said }, call) =>
  sayWithPhotos(no, said, (photos) => ({ name: 'verify', data: { solved, text: said.text, photos } }), call);
