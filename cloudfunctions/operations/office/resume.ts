import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const resume: Handler<'resume'> = ({ no, ...data }, call) =>
  applyCommand(no, { name: 'resume', data }, call);
