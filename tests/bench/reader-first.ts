// Prints what the very first reading of a process costs: ms of processor time for the first page of the bench's hard input.
import { readNotice } from '../../src/reader/read-notice.ts';
import { hardInputs } from './reader-speed.ts';

const input = hardInputs[0]?.make();
if (!input) throw new Error('no input');
const from = process.cpuUsage();
const reading = readNotice({ content: input.content, kind: input.kind });
const spent = process.cpuUsage(from);
if (!reading.isNotice) throw new Error('not read');
console.log((spent.user + spent.system) / 1_000);
