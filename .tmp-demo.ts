import { readFileSync, writeFileSync, rmSync, mkdirSync } from 'node:fs';
import { cardPress } from '#lib/card/cardPress.ts';
import { cardFile } from '#lib/share/cardPath.ts';
const { cardArt } = await import('/work/main/.cache/tmp-cardArt.mjs');
const all = JSON.parse(readFileSync('/tmp/cards/cards.json','utf8')).map((c:any)=>/ · (滑雪场|Ski)/.test(c.kicker)&&c.scene==='skihall'?{...c,scene:'slope'}:c);
const dir='/tmp/cards/cache'; rmSync(dir,{recursive:true,force:true});
const press = cardPress(()=>all, cardArt, dir);
const want = (process.argv[2]??'').split(',');
const pick:any[] = want.map(w=>{const [l,k]=w.split(':'); return all.find((c:any)=>c.locale===l&&c.key===k) ?? console.error('none',w);}).filter(Boolean);
mkdirSync('/tmp/cards/out',{recursive:true});
for (const c of pick) for (const kind of ['og','square'] as const) {
  const t=performance.now();
  const b = await press.print({locale:c.locale,image:cardFile(c,kind)});
  writeFileSync(`/tmp/cards/out/${c.locale}-${c.key}.${kind}.jpg`, b);
  console.log(c.locale,c.key,kind,b.length,(performance.now()-t).toFixed(0)+'ms');
}
