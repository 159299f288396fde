import cloud from 'wx-server-sdk';

let started = false;

/** The SDK, initialised on first use: a cold start pays for it only when something needs the cloud. */
export function sdk(): typeof cloud {
  if (!started) {
    // The typings know neither the symbol as `env` nor `keepalive`, which saves a TCP handshake a call (PLATFORM.md §2).
    const options = { env: cloud.DYNAMIC_CURRENT_ENV, keepalive: true } as unknown as Parameters<
      typeof cloud.init
    >[0];
    cloud.init(options);
    started = true;
  }
  return cloud;
}
