import {figure,lite,C,shade,mix,r} from './kit.mjs'; import * as E from './env.mjs';
export const curlingPlain=()=>curling({tag:0});
export const icehall=(o={})=>curling({...o,skate:1});   // the same hall with skaters on the ice
export function curling(o={}){
  const W=1600,H=1000;
  const defs=E.lin('a',[[0,'#F3DEC8'],[1,'#FBEBDA']])+E.lin('b',[[0,'#8DC0E2'],[.7,'#D6EAF4'],[1,'#FFF1DA']])+E.lin('c',[[0,'#D9EAF4'],[1,'#A9CFE6']])+
   E.winPat('p',24,30,11,15,'#fff',.45)+`<clipPath id="k"><path d="M0 566H1600V1000H0z"/></clipPath>`;
  let s=`<path d="M0 0H1600V600H0z" fill="url(#a)"/>`;
  // window band with the midday city
  s+=`<path d="M90 150H1080V470H90z" fill="url(#b)"/>`;
  const tw=(x,y,w,c)=>E.tower(x,y,w,470,c,{pw:24,ph:30,edge:'#FFF1DA'});
  s+=`<circle cx="226" cy="262" r="46" fill="#FFF8E8"/><circle cx="226" cy="262" r="80" fill="#FFF8E8" opacity=".4"/>`;
  s+=tw(330,300,70,'#9CC0DA')+tw(420,250,58,'#A9CBE2')+tw(498,340,96,'#8DB4D2')+tw(640,280,64,'#A3C6DF')+tw(720,330,90,'#8DB4D2')+tw(850,240,56,'#A9CBE2')+tw(930,310,110,'#94BAD6');
  s+=`<path d="M90 470v-34q60-30 120-6q50-24 100 10v30z" fill="#7FA392"/>`;
  s+=`<path d="M90 150H1080V470H90zM288 150V470M486 150V470M684 150V470M882 150V470M90 236H1080" fill="none" stroke="#F9FBFC" stroke-width="13"/><path d="M70 478H1100" stroke="#DCC3A9" stroke-width="16"/>`;
  // right wall: scoreboard, or the sign of a rink, and the kettle corner
  s+=`<path d="M1150 156h352q10 0 10 10v150q0 10-10 10H1150q-10 0-10-10V166q0-10 10-10z" fill="#12305A"/>`;
  if(o.skate) s+=E.text('滑冰',1316,272,104,'#FFDA8A',{anchor:'middle'})+`<path d="M1216 292H1420" stroke="#7FB0D4" stroke-width="6" stroke-linecap="round"/>`;
  else s+=`<path d="M1162 240H1490" stroke="#3F74A8" stroke-width="3"/><circle cx="1188" cy="204" r="15" fill="#FFB238"/><circle cx="1188" cy="282" r="15" fill="#7FB0D4"/>`;
  if(!o.skate) s+=[['1',1250,222],['0',1316,222],['2',1382,222],['3',1462,222]].map(([t,x,y],i)=>E.text(t,x,y,50,i===3?'#FFDA8A':'#DFEDF6',{anchor:'middle'})).join('')+[['0',1250,300],['1',1316,300],['1',1382,300],['2',1462,300]].map(([t,x,y],i)=>E.text(t,x,y,50,i===3?'#FFDA8A':'#DFEDF6',{anchor:'middle'})).join('');
  // bench and onlookers
  s+=`<path d="M1150 520h330" stroke="#B97B4A" stroke-width="16" stroke-linecap="round"/><path d="M1190 528v60M1440 528v60" stroke="#9B6238" stroke-width="10"/>`;
  s+=lite({x:1210,y:548,s:1.35,pose:'sit',coat:'teal',hatC:'#B9BFCC'})+lite({x:1424,y:548,s:1.35,pose:'sit',coat:'peach',hatC:'#B9BFCC',dir:-1});
  s+=E.thermos(1318,512,1.7,'#76618F');
  // board along the ice, ice
  s+=`<path d="M0 556H1600V606H0z" fill="#1F4A7E"/><path d="M0 556H1600V566H0z" fill="#3F74A8"/><path d="M0 606H1600V1000H0z" fill="url(#c)"/>`;
  // light through the window lying on the ice
  s+=`<g clip-path="url(#k)" fill="#FFF3DC" opacity=".75">`+[0,1,2,3,4].map(i=>`<path d="M${250+i*198} 606h176l190 300h-196z"/>`).join('')+`</g>`;
  // the house: sun rings
  const hx=1220, hy=800; const ring=(a,b,c)=>`<ellipse cx="${hx}" cy="${hy}" rx="${a}" ry="${b}" fill="${c}"/>`;
  if(!o.skate) s+=`<g>${ring(330,118,'#FFB238')}${ring(226,81,'#F2F8FB')}${ring(130,46,'#3F74A8')}${ring(46,16,'#FFF6E6')}</g><path d="M0 ${hy}H1600M${hx+46} 606L${hx-60} 1000" stroke="#5E97C6" stroke-width="2.5" opacity=".5"/><path d="M560 606L470 1000" stroke="#D98C3A" stroke-width="5" opacity=".65"/>`;
  s+=`<path d="M0 640H1600" stroke="#fff" stroke-width="4" opacity=".7"/>`;
  if(!o.skate) s+=E.stone(1304,772,2.1,'#7FB0D4')+E.stone(1120,832,2.3,'#FFB238')+E.stone(1420,838,2.3,'#7FB0D4');
  const F=[]; const add=q=>{const f=figure({sun:-1,rim:'#FFF8EC',...q}); s+=f.shadow(.75,.2,'#5E97C6',.42); F.push(f.svg); return f;};
  const broomC=`<path d="M-26-22L20 36" stroke="#EBA844" stroke-width="2.6"/><path d="M13 38h17" stroke="#12305A" stroke-width="6"/>`;
  const broomH=`<path d="M-25-20L19 22" stroke="#A8733F" stroke-width="3"/><path d="M15 23l8-3 18 13-17 9z" fill="#E2B566" stroke="#C4954A" stroke-width="1" stroke-linejoin="round"/><path d="M21 27l10 10M25 25l11 9" stroke="#C4954A" stroke-width="1"/>`;
  if(o.skate){
    // marks of blades, and who left them
    s+=`<path d="M40 900Q420 760 900 850T1600 760M120 700Q600 660 1080 720T1600 660M300 980Q760 900 1240 940" stroke="#fff" stroke-width="4" fill="none" opacity=".85"/><path d="M700 790q120 60 260 20M1180 900q90-50 230-30" stroke="#8FBBD9" stroke-width="3" fill="none"/>`;
    s+=lite({x:930,y:656,s:1.16,coat:'teal',hatC:'#F2B08E',pose:'walk'})+lite({x:1010,y:652,s:1.1,coat:'mustard',hatC:'#3E8B93',body:'kid'});
    add({x:470,y:764,s:2.2,pose:'behind',body:'elder',coat:'navy',long:1,hat:'flap',hatC:'brown',pants:'#3B4256',scarf:'#CFE3F0',foot:'skate'});
    add({x:1180,y:776,s:2.05,pose:'wave',body:'elder',coat:'plum',flowers:['#F2B08E','#EBD7EE','#D7A7C0'],hat:'none',hair:'perm',glasses:1,pants:'#3E3A57',glove:'#F6EBDB',foot:'skate',dir:-1});
    add({x:640,y:872,s:3,pose:'glide',coat:'cream',hat:'pom',hatC:'#274E86',hair:'tail',scarf:C.cord,tail:[-44,-8,8],tail2:[-38,6,6],pants:'#1F4A7E',glove:'#274E86',zip:'#C9B59B',foot:'skate'});
    add({x:232,y:866,s:2.6,pose:'push',body:'kid',coat:'mustard',hat:'cat',hatC:'#3E8B93',scarf:'#F6EBDB',pants:'#274E86',glove:'#2C6E77',foot:'skate'});
    F.push(`<g transform="translate(292 866)scale(2.4)" stroke="#B9773F" stroke-width="3" fill="none" stroke-linecap="round"><path d="M0 0L3-26L0-46M22 0L19-26M3-26H19"/><path d="M1-26H20" stroke="#E5A566" stroke-width="4.5"/></g>`);
    add({x:958,y:858,s:2.3,pose:'fall',body:'teen',coat:'glacier',hat:'beanie',hatC:'#F6FAFD',pants:'#12305A',glove:'#274E86',foot:'skate',dir:-1});
  } else {
    // aunt with the broom from home, student with a curling brush
    add({x:770,y:742,s:2.25,pose:'sweep',body:'elder',coat:'plum',flowers:['#F2B08E','#EBD7EE','#D7A7C0'],hat:'none',hair:'perm',glasses:1,pants:'#3E3A57',glove:'#F6EBDB',propN:broomH});
    const th=add({x:330,y:838,s:2.95,pose:'lunge',coat:'cream',hat:'none',hair:'bun',scarf:C.cord,tail:[-26,-6,6],tail2:[-24,3,5],pants:'#1F4A7E',glove:'#274E86',zip:'#C9B59B',bootC:'#33303C',rim:'#FFF8EC',propF:`<path d="M-14 6L12-22" stroke="#EBA844" stroke-width="2.6"/><path d="M8-26l9 8" stroke="#12305A" stroke-width="5"/>`});
    F.push(E.stone(532,846,2.7,'#FFB238'));
    add({x:800,y:886,s:2.55,pose:'sweep',body:'teen',coat:'school',stripe:'#3F74A8',hat:'beanie',hatC:'#3E8B93',pants:'#274E86',glove:'#274E86',propN:broomC});
  }
  s+=F.join('');
  if(!o.skate) s+=`<path d="M560 852h110M580 872h70" stroke="#fff" stroke-width="5" stroke-linecap="round" opacity=".9"/>`;
  if(typeof o.tag==='string') s+=E.tag(1328,326,{w:88,h:118,t:o.tag,size:57,a:5,drop:30});
  return E.svg(W,H,defs,s,o.skate?'屋里的冰场，外面是白天 / An indoor rink by day':'午休一小时，社区冰壶馆 / An hour of curling at lunch',{par:'xMidYMid slice'});
}
