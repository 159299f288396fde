// A browser and the whole server on a machine that others use too: slow is not broken.
jest.setTimeout(300_000);
