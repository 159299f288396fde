/// <reference types="@tarojs/taro" />

declare module '*.scss';

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'h5';
    /** '1' only in the browser build with personas and the gallery. */
    DEMO: '1' | '';
    /** Id of the cloud environment; empty means the app's first one. */
    CLOUD_ENV: string;
    /** Place of a resident who has scanned no code yet; empty where several places share the app. */
    PLACE_ID: string;
  }
}
