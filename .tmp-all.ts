import { readFileSync } from 'node:fs';
import { loadCardFonts } from '#lib/card/cardFonts.ts';
import { cardText, checkGlyphs } from '#lib/card/checkGlyphs.ts';
import { planCard } from '#lib/card/cardPlan.ts';
const all = JSON.parse(readFileSync('/tmp/cards/cards.json','utf8')).map((c:any)=>/ · (滑雪场|Ski)/.test(c.kicker)&&c.scene==='skihall'?{...c,scene:'slope'}:c);
const fonts = await loadCardFonts('¥….0123456789让精彩每天出彩Make Every Day Shine起and up'+all.map(cardText).join(''));
const sm:Record<string,number>={}; const cuts:string[]=[]; let t=performance.now(); const missing=new Set();
for (const c of all) { checkGlyphs(c, fonts.text[c.locale as 'zh']); for (const k of ['og','square'] as const) { const p=planCard(c,k,fonts); const b:any=p.body; const key=b.layout+' '+(b.panel??b.face??'')+' '+(b.hero?.size??'')+' t'+(b.title?.size??'')+'x'+(b.title?.lines.length??''); sm[key]=(sm[key]??0)+1;
 if (b.layout==='panel' && /…|\.\.\./.test(b.notes.join(''))) cuts.push(c.locale+' '+c.key+' '+JSON.stringify(b.notes));
 for (const ch of c.title) if(!fonts.display.fonts[0]!.covers(ch)) missing.add(ch); } }
console.log('plan ms/card', (performance.now()-t)/all.length);
console.log(Object.entries(sm).sort((a,b)=>b[1]-a[1]).map(x=>x.join(': ')).join('\n')); console.log(cuts); console.log('title chars not in Smiley:', [...missing].join(''));
