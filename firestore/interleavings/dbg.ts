import { runInterleavings } from './run-interleavings.ts';
setInterval(()=>{}, 1000).unref();
const t = setTimeout(()=>{ console.log('stuck'); process.exit(3); }, 15000);
console.log('start');
const r = await runInterleavings(1, 1, (s)=>console.log('ran', s));
console.log(r.figures, r.problems);
process.exit(0);
