import {figure,lite,C,shade,mix,r} from './kit.mjs'; import * as E from './env.mjs';
export function courtyard(o={}){
  const W=1600,H=1000, lx=600, ly=292; const R=E.rng(20);
  const defs=E.lin('a',[[0,'#071427'],[.6,'#0F2A50'],[1,'#214B7D']])+E.rad('b',[[0,'#FFE3A8',.95],[.14,'#FFCE8E',.5],[.42,'#F0A67C',.16],[1,'#D98A78',0]])+
   E.lin('w1',[[0,'#12305A'],[1,'#1E467A']])+E.lin('w2',[[0,'#0E2547'],[1,'#173A69']])+E.lin('g',[[0,'#5E93C4'],[1,'#2A5890']])+E.lin('h',[[0,'#A8CDE6'],[1,'#3F74A8']],0,0,1,.6)+
   E.rad('k',[[0,'#FFE9C4',.95],[.55,'#FFDFB4',.4],[1,'#FFDFB4',0]])+E.lin('m',[[0,'#FFE4B4',.5],[1,'#FFDDB4',.08]])+
   E.winPat('p',58,62,26,30,'#0C2242',.9)+E.winPat('q',66,70,30,36,'#091B36',.9);
  let s=`<path d="M0 0H1600V1000H0z" fill="url(#a)"/>`;
  s+=E.slab(560,250,420,420,'url(#w1)',{win:'p',px:8,py:24,heater:4})+E.slab(-60,120,560,600,'url(#w2)',{win:'q',pw:66,ph:70,px:10,py:26})+E.slab(1090,70,560,640,'url(#w2)',{win:'q',pw:66,ph:70,px:10,py:30});
  const on=(w,h,ww,wh,c)=>c.map(([i,j])=>`M${i*w+(w-ww)/2} ${j*h+(h-wh)/2}h${ww}v${wh}h${-ww}z`).join('');
  s+=`<path d="${on(58,62,26,30,[[10,5],[12,5],[15,6],[11,7],[14,8],[10,9],[15,9],[13,6]])}" fill="#FFD88C"/><path d="${on(66,70,30,36,[[0,3],[2,3],[4,4],[1,5],[3,6],[5,6],[0,7],[4,8],[2,8],[17,2],[19,3],[21,3],[18,4],[22,5],[17,6],[20,6],[23,2],[21,7]])}" fill="#FFCF78"/><path d="${on(66,70,30,36,[[3,3],[5,4],[18,6],[22,3]])}" fill="#FFE9BE"/>`;
  s+=`<circle cx="${lx}" cy="${ly}" r="470" fill="url(#b)"/>`;
  s+=E.tree(1046,716,300,'#0C2140')+E.tree(480,704,230,'#0F2748');
  // ground
  s+=`<path d="M0 690Q400 664 800 690T1600 690V1000H0z" fill="url(#g)"/><ellipse cx="${lx-60}" cy="806" rx="560" ry="150" fill="url(#k)"/>`;
  // hill
  s+=`<path class="snow" d="M760 860Q960 826 1110 700Q1230 590 1350 560Q1480 532 1640 560V1000H620Q700 880 760 860z" fill="url(#h)"/><path d="M760 860Q960 826 1110 700Q1230 590 1350 560Q1480 532 1640 560" stroke="#E6F2FA" stroke-width="5" fill="none"/><path d="M800 884Q1010 850 1160 730Q1270 640 1380 606M880 914Q1080 868 1230 760" stroke="#7FB0D4" stroke-width="3.5" fill="none"/>`;
  // lamp
  s+=`<path d="M${lx-30} ${ly+14}L${lx-330} 840H${lx+230}L${lx+10} ${ly+14}z" fill="url(#m)"/><path d="M${lx+80} 760V${ly-26}q0-34-34-34h-20q-30 0-36 30" stroke="#0A1D3A" stroke-width="11" fill="none" stroke-linecap="round"/><path d="M${lx-52} ${ly+10}q2-38 42-38t42 38z" fill="#0A1D3A"/><ellipse cx="${lx-10}" cy="${ly+11}" rx="40" ry="8" fill="#FFF6E2"/>`;
  const F=[]; const add=q=>{const f=figure({sun:q.x<lx?1:-1,rim:'#FFE3B0',...q}); s+=f.shadow(Math.max(-1.4,Math.min(1.4,(q.x-lx)/300)),.34,'#16406F',.4); F.push(f.svg); return f; };
  // queue on the hill
  s+=lite({x:1420,y:556,s:1.05,body:'kid',coat:'peach',hatC:'#EBA844',dir:-1,pose:'cheer'})+lite({x:1480,y:552,s:1.15,coat:'glacier',hatC:'#F6FAFD',dir:-1})+lite({x:1530,y:556,s:.95,body:'kid',coat:'plum',hatC:'#3E8B93',dir:-1});
  // two on a tyre
  F.push(`<g transform="translate(1046 718)rotate(-36)"><ellipse cx="0" cy="0" rx="84" ry="20" fill="#0E2547"/><ellipse cx="0" cy="-12" rx="84" ry="20" fill="#274E86"/><path d="M-84-12a84 20 0 0 1 168 0" fill="none" stroke="#7FB0D4" stroke-width="4"/></g>`);
  const t=figure({x:1070,y:712,s:2.3,pose:'sled',body:'teen',coat:'mustard',seatH:12,hat:'pom',hatC:'teal',pomC:'#F6FAFD',pants:'#223A5F',dir:-1,rot:-36,sun:-1,rim:'#FFE3B0',glove:'#2C6E77',scarf:'#F6EBDB',tail:[-20,-2,5],tweak:{hF:[16,-22],bF:1,hN:[18,16]}});
  F.push(t.svg);
  // snowman wearing the red scarf
  s+=`<path d="M430 846Q240 890 90 900Q230 866 330 842z" fill="#16406F" opacity=".35"/>`;
  F.push(`<g><circle cx="470" cy="792" r="74" fill="#D9E9F4"/><path d="M470 718a74 74 0 0 1 30 142a96 96 0 0 0-30-142z" fill="#FFF3DE"/><circle cx="470" cy="660" r="50" fill="#E3EFF7"/><path d="M470 610a50 50 0 0 1 18 97a66 66 0 0 0-18-97z" fill="#FFF6E6"/><circle cx="452" cy="654" r="5" fill="#12305A"/><circle cx="490" cy="654" r="5" fill="#12305A"/><path d="M470 664l-34 10 34 6z" fill="#EBA844"/><path d="M450 686q20 14 40 0" stroke="#12305A" stroke-width="4" fill="none" stroke-linecap="round"/><path d="M536 770L596 716M586 726l6-20M590 722l18 2" stroke="#6F4C3C" stroke-width="6" fill="none" stroke-linecap="round"/><path d="M424 704Q470 726 516 702" stroke="${C.cord}" stroke-width="24" fill="none" stroke-linecap="round"/><path class="sc" d="M440 716Q420 760 424 808" stroke="${C.cordD}" stroke-width="22" fill="none"/><path d="M470 770h.1M470 806h.1" stroke="#3F74A8" stroke-width="10" stroke-linecap="round"/></g>`);
  add({x:330,y:872,s:2.75,pose:'hands',coat:'cream',hat:'beanie',hatC:'#274E86',hair:'tail',pants:'#1F4A7E',glove:'#274E86',zip:'#C9B59B',bootC:'#6B4A3E',tweak:{hN:[23,6],hF:[24,12],bN:1,bF:1,head:-2}});
  add({x:660,y:892,s:2.7,pose:'cheer',body:'kid',coat:'mustard',hat:'cat',hatC:'#3E8B93',pants:'#274E86',glove:'#2C6E77',dir:-1});
  s+=F.join('');
  // snow in the air
  let a='',b=''; for(let i=0;i<46;i++){ const x=Math.round(R()*1600),y=Math.round(R()*700); (i%3?a+=`M${x} ${y}h.1`:b+=`M${x} ${y}h.1`); }
  s+=`<g class="flakes" stroke="#fff" stroke-linecap="round"><path d="${a}" stroke-width="6" opacity=".55"/><path d="${b}" stroke-width="10" opacity=".75"/></g>`;
  if(typeof o.tag==='string') s+=E.tag(690,414,{w:76,h:104,t:o.tag,a:-5,drop:18})+`<path d="M676 414h22" stroke="#0A1D3A" stroke-width="8" stroke-linecap="round"/>`;
  s+=`<path d="M0 1000V952Q200 918 430 962T860 1000z" fill="#BCD9EA" opacity=".9"/>`;
  return E.svg(W,H,defs,s,'晚上八点，楼下的雪坡和雪人 / A snow hill and a snowman under the street lamp',{par:'xMidYMid slice'});
}
