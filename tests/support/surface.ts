/** Where the app runs: the browser's build, or the artefact that WeChat gets, on WeChat's own component engine. */
export type Surface = 'h5' | 'weapp';

/** Set by the jest project (`globals` in jest.config.cjs): the same journeys run on both. */
export const surface: Surface = (globalThis as { SURFACE?: Surface }).SURFACE === 'weapp' ? 'weapp' : 'h5';
