import type { Handler } from '../../services/handler';
import { coverPhotoOf } from '../../services/photos/cover';

export const coverPhoto: Handler<'coverPhoto'> = (input, call) => coverPhotoOf(input, call);
