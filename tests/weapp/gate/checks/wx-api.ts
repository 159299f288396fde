import { askedOfWeChat } from '../asked-of-wechat';
import type { Check } from '../check';
import { cloudNames, isWithin, wxNames } from '../wx-names';

/** Every name that the app asks of WeChat is in WeChat's typings, and in the base library that the project names. */
export const wxApi: Check = {
  name: 'wx-api',
  run(artefact) {
    const { libVersion } = JSON.parse(artefact.read('project.config.json')) as { libVersion: string };
    return askedOfWeChat(artefact).flatMap(({ file, name }) => {
      const since = name.startsWith('cloud.')
        ? cloudNames.get(name.slice('cloud.'.length))
        : wxNames.get(name);
      if (since === undefined) return [`${file} asks for wx.${name}, which WeChat does not have`];
      if (isWithin(since, libVersion)) return [];
      return [`${file} asks for wx.${name}, which came with ${since}, after ${libVersion}`];
    });
  },
};
