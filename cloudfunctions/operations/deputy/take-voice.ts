import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const takeVoice: Handler<'takeVoice'> = ({ no }, call) =>
  applyCommand(no, { name: 'take', data: {} }, call);
