import { fanOut } from './fan-out.ts';
import { rowOf } from './result.ts';
const n = Number(process.argv[2] ?? 1000);
console.table([rowOf(await fanOut(n))]);
