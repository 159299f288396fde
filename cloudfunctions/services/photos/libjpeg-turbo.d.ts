// The package brings no types: what of it is used here.
declare module '@cornerstonejs/codec-libjpeg-turbo-8bit/wasmjs' {
  export interface FrameInfo {
    width: number;
    height: number;
    bitsPerSample: number;
    /** 1 grey, 3 red green blue. */
    componentCount: number;
    isSigned: boolean;
  }

  /** Buffers are windows on the codec's own memory, gone when it grows: fill or copy them at once. */
  export interface JPEGDecoder {
    getEncodedBuffer(size: number): Uint8Array;
    readHeader(): void;
    decode(): void;
    getFrameInfo(): FrameInfo;
    getDecodedBuffer(): Uint8Array;
    delete(): void;
  }

  export interface JPEGEncoder {
    getDecodedBuffer(frame: FrameInfo): Uint8Array;
    setQuality(quality: number): void;
    setProgressive(progressive: number): void;
    setSubSampling(subSampling: number): void;
    encode(): void;
    getEncodedBuffer(): Uint8Array;
    delete(): void;
  }

  export interface Codec {
    JPEGDecoder: new () => JPEGDecoder;
    JPEGEncoder: new () => JPEGEncoder;
  }

  const load: () => Promise<Codec>;
  export default load;
}
