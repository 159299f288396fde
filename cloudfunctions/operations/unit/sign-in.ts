import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const signIn: Handler<'signIn'> = ({ no }, call) =>
  applyCommand(no, { name: 'sign_in', data: { handlerName: call.session.membership?.name } }, call);
