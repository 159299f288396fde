import type { Handler } from '../../services/handler';
import { claim } from '../../services/photos/slots';

export const claimPhoto: Handler<'claimPhoto'> = ({ id, fileID }, { context, session }) =>
  claim(context, session.openid, id, fileID);
