import type { Handler } from '../../services/handler';
import { sayWithPhotos } from '../../services/item/words-and-photos';

export const supplyInfo: Handler<'supplyInfo'> = ({ no, ...said }, call) =>
  sayWithPhotos(no, said, (photos) => ({ name: 'supply_info', data: { text: said.text, photos } }), call);
