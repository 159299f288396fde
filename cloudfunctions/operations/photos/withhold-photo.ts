import { refuse } from '@shared/error/catalogue';
import { isRefusal, type Handler } from '../../services/handler';
import { preparing } from '../../services/photos/preparing';
import { keepWithheldPhoto } from '../../store/item-photos';
import { findUpload, keepWithheld } from '../../store/uploads';

export const withholdPhoto: Handler<'withholdPhoto'> = async ({ id, no, withheld }, call) => {
  const upload = await findUpload(id);
  if (!upload?.fileID) return refuse('photo_not_yours', { id });
  const prepared = await preparing(upload, { id, no }, call);
  if (isRefusal(prepared)) return prepared;
  if (upload.withheld === 'submitter' && prepared.as !== 'submitter') return refuse('photo_withheld', {});
  const by = withheld ? prepared.as : null;
  await keepWithheld(id, by);
  if (upload.itemId !== undefined) await keepWithheldPhoto(upload.itemId, id, by);
  return { id, withheld };
};
