import { main } from '../../../demo/doctor/main';

/** `node doctor.cjs --data FOLDER`: what `npm run doctor` runs. */
process.exitCode = main(process.argv.slice(2), { root: process.cwd() });
