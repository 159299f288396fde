import { HOUR_MS } from '@shared/common/shanghai';
import { drawCode } from '../../platform/code-picture';
import { temporaryUrls, uploadFile } from '../../platform/files';
import { keepPicture, type StoredCode } from '../../store/codes';

const URL_SECONDS = HOUR_MS / 1000;
/** Where every code leads: the first page, which then knows whom the words are for. */
const PAGE = 'pages/home/index';
/** Wide enough for a poster of A4. */
const WIDTH = 860;

/** WeChat draws it once; what it drew lies in the storage, under a name that nobody guesses. */
export async function pictureUrl(code: StoredCode): Promise<string | undefined> {
  const fileID = code.fileID ?? (await draw(code));
  return (await temporaryUrls([fileID], URL_SECONDS)).get(fileID);
}

async function draw({ _id: scene }: StoredCode): Promise<string> {
  const { contentType, bytes } = await drawCode(PAGE, scene, WIDTH);
  const fileID = await uploadFile(`codes/${scene}.${contentType.includes('png') ? 'png' : 'jpg'}`, bytes);
  await keepPicture(scene, fileID);
  return fileID;
}
