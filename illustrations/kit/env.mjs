// Places and props. Everything returns an SVG string.
import { C, r, shade, mix } from './kit.mjs';
export { r };
import G from './glyphs.json' with { type: 'json' };
// Lettering inside a scene is always outlined: an <img> SVG cannot load web fonts.
export const width=(s,size)=>[...s].reduce((w,c)=>w+(G[c]?.a??300)*size/1000,0);
export function text(str,x,y,size,fill,o={}){ const w=width(str,size); let cx=o.anchor==='middle'?x-w/2:o.anchor==='end'?x-w:x, d=''; const k=size/1000, q=v=>r(v);
  for(const c of str){ const g=G[c]; if(!g){ if(c!==' ') console.log('no glyph',c); cx+=300*k; continue; } for(const [t,...v] of g.c) d+=t+v.map((n,i)=>q(i%2?y+n*k:cx+n*k)).join(' '); cx+=g.a*k; }
  return `<path d="${d}" fill="${fill}"${o.rest||''}/>`; }
// Hanging price tag: hole at the top, cord in red. (x,y) = the point it hangs from.
export function tag(x,y,o={}){ const w=o.w||70,h=o.h||96,c=w*.24,a=o.a??-6,drop=o.drop??20,hole=w*.095,hy=w*.2;
  return `<g class="tag" transform="translate(${x} ${y})rotate(${a})"><g transform="translate(${r(-w/2)} ${drop})"><circle cx="${r(w/2)}" cy="${r(hy)}" r="${r(hole+1)}" fill="${C.sun}"/><path fill-rule="evenodd" d="M${r(c)} 0H${r(w-c)}L${w} ${r(c)}V${r(h-4)}Q${w} ${h} ${w-4} ${h}H4Q0 ${h} 0 ${h-4}V${r(c)}ZM${r(w/2+hole)} ${r(hy)}a${r(hole)} ${r(hole)} 0 1 0-${r(2*hole)} 0 ${r(hole)} ${r(hole)} 0 1 0 ${r(2*hole)} 0Z" fill="${o.fill||C.white}"/>${text(o.t||'¥0',w/2-1,o.ty||h*.76,Math.min(o.size||w*.72,w*.84/width(o.t||'¥0',1)),o.ink||C.night,{anchor:'middle'})}${o.sub?text(o.sub,w/2,h*.92,w*.17,o.ink||C.night,{anchor:'middle'}):''}</g><path d="M0 0Q${r(-w*.05)} ${r(drop*.6)} 0 ${r(drop+hy)}M0 0Q${r(w*.05)} ${r(drop*.6)} 0 ${r(drop+hy)}" stroke="${C.cord}" stroke-width="${r(w*.028+.6)}" fill="none"/></g>`; }
export const lin=(id,stops,x1=0,y1=0,x2=0,y2=1)=>`<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops.map(([o,c,a])=>`<stop offset="${o}" stop-color="${c}"${a!=null?` stop-opacity="${a}"`:''}/>`).join('')}</linearGradient>`;
export const rad=(id,stops,rest='')=>`<radialGradient id="${id}"${rest}>${stops.map(([o,c,a])=>`<stop offset="${o}" stop-color="${c}"${a!=null?` stop-opacity="${a}"`:''}/>`).join('')}</radialGradient>`;
export const winPat=(id,w,h,ww,wh,fill,op=1)=>`<pattern id="${id}" width="${w}" height="${h}" patternUnits="userSpaceOnUse"><path d="M${r((w-ww)/2)} ${r((h-wh)/2)}h${ww}v${wh}h-${ww}z" fill="${fill}" opacity="${op}"/></pattern>`;
// Old six-storey slab: the commonest home in a Chinese city. lit = sun-side edge.
export function slab(x,y,w,h,fill,o={}){ const e=o.edge||0; let s=`<path d="M${x} ${y}h${w}v${h}h${-w}z" fill="${fill}"/>`;
  if(o.side) s+=`<path d="M${o.side>0?x+w:x} ${y}l${o.side*(o.sw||26)} ${o.dip||12}v${h-(o.dip||12)}h${-o.side*(o.sw||26)}z" fill="${o.sideFill||C.apricot}"/>`;
  if(o.win){ const pw=o.pw||58,ph=o.ph||62,m=o.px||10,x0=Math.max(0,Math.ceil((x+m)/pw))*pw,n1=Math.floor((x+w-m-x0)/pw),y0=Math.ceil((y+(o.py||12))/ph)*ph; s+=`<path d="M${x0} ${y0}h${n1*pw}V${y+h}h${-n1*pw}z" fill="url(#${o.win})"/>`; }
  if(o.heater) for(let i=0;i<o.heater;i++){const hx=x+14+i*(w-28)/o.heater; s+=`<path d="M${r(hx)} ${y}l7-13h12v13" fill="none" stroke="${fill}" stroke-width="3"/><path d="M${r(hx+3)} ${y-13}h18" stroke="${fill}" stroke-width="5"/>`;}
  return s; }
// A tower with a window pattern aligned to its own grid (no half windows). pw,ph = pattern cell.
export function tower(x,y,w,base,c,o={}){ const pw=o.pw||22,ph=o.ph||28,m=o.m||6; const x0=Math.ceil((x+m)/pw)*pw, n1=Math.floor((x+w-m-x0)/pw), y0=Math.ceil((y+10)/ph)*ph;
  return `<path d="M${x} ${y}h${w}V${base}h${-w}z" fill="${c}"/>${n1>0?`<path d="M${x0} ${y0}h${n1*pw}V${base}h${-n1*pw}z" fill="url(#${o.pat||'p'})"/>`:''}${o.edge?`<path d="M${x} ${y}h7V${base}h-7z" fill="${o.edge}"/>`:''}`; }
// Bare winter tree: trunk and a few tapering branches.
export function tree(x,y,h,col,o={}){ const s=h/100, L=o.lean||0; const B=[[0,-34,-16,-62],[0,-44,15,-70],[0,-56,-11,-84],[0,-64,9,-92],[-9,-50,-22,-58],[8,-58,20,-62],[-6,-74,-15,-88],[5,-80,14,-90]];
  return `<g transform="translate(${x} ${y})scale(${r(s)})" stroke="${col}" fill="none" stroke-linecap="round"><path d="M0 0Q${L} -50 ${L*1.4} -100" stroke-width="4"/><path d="${B.slice(0,4).map(b=>`M${b[0]} ${b[1]}Q${r(b[2]*.5)} ${r((b[1]+b[3])/2-2)} ${b[2]} ${b[3]}`).join('')}" stroke-width="2.2"/><path d="${B.slice(4).map(b=>`M${b[0]} ${b[1]}L${b[2]} ${b[3]}`).join('')}M-16-62L-14-76M15-70L13-82M-22-58L-26-70" stroke-width="1.3"/></g>`; }
export function palm(x,y,h,trunk,leaf,o={}){ const s=h/100; return `<g transform="translate(${x} ${y})scale(${r(s)})" fill="none" stroke-linecap="round"><path d="M0 0Q${o.b||6}-48 ${o.b?o.b*.4:2}-84" stroke="${trunk}" stroke-width="5"/><g transform="translate(${o.b?o.b*.4:2} -84)" fill="${leaf}"><path d="M0 0Q-16-18-38 2Q-18-6 0 0ZM0 0Q-14-30-36-22Q-14-18 0 0ZM0 0Q-2-30-20-42Q-4-24 0 0ZM0 0Q6-30 26-38Q8-20 0 0ZM0 0Q18-26 40-14Q18-14 0 0ZM0 0Q20-12 36 12Q18-2 0 0Z"/></g></g>`; }
export function stone(x,y,s,col=C.sun){ return `<g transform="translate(${x} ${y})scale(${s})"><ellipse cx="2" cy="1" rx="16" ry="4.4" fill="#5B86AC" opacity=".45"/><path d="M-14-7Q-14 1 0 1Q14 1 14-7Q14-13 0-13Q-14-13-14-7Z" fill="#6B7C90"/><path d="M-14-7.4Q-14-13 0-13Q14-13 14-7.4Q14-4.6 0-4.6Q-14-4.6-14-7.4Z" fill="#93A5B8"/><path d="M-8.6-11Q-8.6-14.6 0-14.6Q8.6-14.6 8.6-11Q8.6-8.6 0-8.6Q-8.6-8.6-8.6-11Z" fill="${col}"/><path d="M-1-13v-4.6h8.4" fill="none" stroke="${shade(col,-.3)}" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/></g>`; }
export function thermos(x,y,s=1,c='#3E8B93'){return `<g transform="translate(${x} ${y})scale(${s})"><rect x="-3.4" y="-15" width="6.8" height="15" rx="1.8" fill="${c}"/><path d="M-2.6-15h5.2v-3.6h-5.2z" fill="${shade(c,-.3)}"/></g>`;}
export function svg(w,h,defs,body,title,o={}){ return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" role="img"${o.par?` preserveAspectRatio="${o.par}"`:''}><title>${title}</title><defs>${defs}</defs>${body}</svg>`; }
// seeded random for stable output
export function rng(seed){ let a=seed>>>0; return ()=>{ a=(a+0x6D2B79F5)>>>0; let t=Math.imul(a^(a>>>15),1|a); t=(t+Math.imul(t^(t>>>7),61|t))^t; return ((t^(t>>>14))>>>0)/4294967296; }; }
