import {figure,lite,C,shade,mix,r} from './kit.mjs'; import * as E from './env.mjs';
export function metro(o={}){
  const W=1600,H=1000;
  const defs=E.lin('a',[[0,'#3C6BA2'],[.5,'#9DB9D6'],[.8,'#FFD5B6'],[1,'#FFC38C']])+E.rad('b',[[0,'#FFF3D8',1],[.3,'#FFE3C0',.75],[1,'#FFDCD2',0]])+E.lin('f',[[0,'#5B7FA6'],[1,'#32557F']])+E.lin('h',[[0,'#FFD9A8',.95],[1,'#FFD9A8',.15]])+
   E.winPat('p',22,28,10,14,'#FFE0B0',.5)+`<clipPath id="k"><path d="M96 214h1010q18 0 18 18v292q0 18-18 18H96q-18 0-18-18V232q0-18 18-18z"/><path d="M1262 200h126q10 0 10 10v350q0 10-10 10h-126q-10 0-10-10V210q0-10 10-10zM1424 200h126q10 0 10 10v350q0 10-10 10h-126q-10 0-10-10V210q0-10 10-10z"/></clipPath>`;
  let s=`<path d="M0 0H1600V1000H0z" fill="#DCE8F1"/><path d="M0 0H1600V132H0z" fill="#B9CFE0"/><path d="M0 122H1600V134H0z" fill="#F6FAFD"/>`;
  // the city going by
  const tw=(x,y,w,c)=>E.tower(x,y,w,580,c,{pw:22,ph:28});
  s+=`<g clip-path="url(#k)"><path d="M60 190H1600V580H60z" fill="url(#a)"/><circle cx="742" cy="430" r="280" fill="url(#b)"/><circle class="sun" cx="742" cy="430" r="60" fill="#FFF4DC"/><g class="city">${tw(120,330,80,'#A9909F')+tw(236,380,110,'#9B86A0')+tw(388,300,62,'#B59AA4')+tw(480,400,120,'#9B86A0')+tw(850,350,78,'#A9909F')+tw(960,390,130,'#9B86A0')+tw(1270,330,70,'#A9909F')+tw(1440,380,110,'#9B86A0')}<path d="M60 506Q500 486 900 500T1600 492V580H60z" fill="#7E7397"/><path d="M60 520H1600V580H60z" fill="#E3EBF1" opacity=".75"/></g></g>`;
  s+=`<path d="M96 214h1010q18 0 18 18v292q0 18-18 18H96q-18 0-18-18V232q0-18 18-18z" fill="none" stroke="#F6FAFD" stroke-width="14"/><path d="M600 214V542" stroke="#F6FAFD" stroke-width="14"/>`;
  // doors
  s+=`<path d="M1228 168h354V860h-354z" fill="none" stroke="#9DB8CD" stroke-width="10"/><path d="M1405 168V860" stroke="#9DB8CD" stroke-width="8"/><path d="M1262 200h126q10 0 10 10v350q0 10-10 10h-126q-10 0-10-10V210q0-10 10-10zM1424 200h126q10 0 10 10v350q0 10-10 10h-126q-10 0-10-10V210q0-10 10-10z" fill="none" stroke="#F6FAFD" stroke-width="8"/><path d="M1234 800H1400M1410 800H1576" stroke="#FFB238" stroke-width="7"/>`;
  // the line map over the window: the red thread
  s+=`<path d="M130 60q0-14 14-14h910q14 0 14 14v38q0 14-14 14H144q-14 0-14-14z" fill="#F6FAFD"/><path d="M180 80H1020" stroke="#C9D8E4" stroke-width="7" stroke-linecap="round"/><path class="route" d="M180 80H742" stroke="${C.cord}" stroke-width="7" stroke-linecap="round"/>${[180,320,460,600,742,880,1020].map((x,i)=>`<circle cx="${x}" cy="80" r="${i===4?13:9}" fill="#fff" stroke="${i<=4?C.cord:'#A9BFD0'}" stroke-width="5"/>`).join('')}`;
  // floor with window light
  s+=`<path d="M0 846H1600V1000H0z" fill="url(#f)"/><path d="M0 846H1600V858H0z" fill="#86A6C4"/><path d="M300 870H560L470 1000H160zM610 870H930L890 1000H530z" fill="url(#h)" opacity=".8"/>`;
  // bench
  s+=`<path d="M60 566h1076q16 0 16 16v130H44V582q0-16 16-16z" fill="#4F86B8"/><path d="M44 600H1152" stroke="#6FA3CE" stroke-width="6"/><path d="M44 706H1152v140H60z" fill="#2A527F"/>`;
  [316,600,884].forEach(x=>s+=`<path d="M${x} 566V712" stroke="#3F76A8" stroke-width="4"/>`);
  s+=`<path d="M0 172H1600" stroke="#8FABC2" stroke-width="9"/>`;
  const cushion=`<path d="M34 706h1128q12 0 12 13v21q0 13-12 13H34q-12 0-12-13v-21q0-13 12-13z" fill="#3A6FA2"/><path d="M34 706h1128q11 0 12 11H22q1-11 12-11z" fill="#7FB0D4"/>`;
  s+=cushion;
  const F=[]; const S=4.1, seatY=742;
  const sit=(x,body,sh,q)=>{ const f=figure({x,y:seatY+sh*S,s:S,pose:'fsit',seatH:sh,body,rim:0,...q}); F.push(f.svg); return f; };
  sit(206,'elder',31,{coat:'plum',flowers:['#F2B08E','#EBD7EE','#D7A7C0'],hat:'none',hair:'perm',glasses:1,pants:'#3E3A57',glove:'#F6EBDB',scarf:'#EBA844',tweak:{hN:[-4,25],hF:[4,25]}});
  F.push(E.thermos(206,768,3.7,'#3E8B93'));
  sit(452,'kid',22,{coat:'mustard',hat:'cat',hatC:'#3E8B93',pants:'#274E86',glove:'#2C6E77',tweak:{N:[7,0,0],F:[-7,0,0],hN:[2,19],hF:[-2,19]}});
  F.push(`<g transform="translate(452 676)scale(4.3)" fill="none" stroke-linecap="round" stroke-linejoin="round"><path d="M-5-9Q-5-4-6 0M5-9Q5-4 5 0" stroke="#DFEDF6" stroke-width="1.2"/><g transform="translate(-7 0)rotate(8)"><path d="M-3 0h5.6v5q3.6.8 3.6 4.2h-9.2z" fill="#F6FAFD"/><path d="M-4 12H7M-2 9.4V12M4 9.4V12" stroke="#8FB1CA" stroke-width="1.3"/></g><g transform="translate(5 0)rotate(-8)"><path d="M-3 0h5.6v5q3.6.8 3.6 4.2h-9.2z" fill="#DFEDF6"/><path d="M-4 12H7M-2 9.4V12M4 9.4V12" stroke="#8FB1CA" stroke-width="1.3"/></g></g>`);
  sit(706,'adult',33,{coat:'cream',hat:'beanie',hatC:'#274E86',hair:'long',scarf:C.cord,pants:'#1F4A7E',glove:'#274E86',bootC:'#6B4A3E',headRot:-5});
  const strap=(x,l)=>`<path d="M${x} 172V${l}" stroke="#8FABC2" stroke-width="5"/><path fill-rule="evenodd" d="M${x-15} ${l}h30l13 17v42h-56v-42zM${x-15} ${l+44}h30v-20l-7-11h-16l-7 11z" fill="#F6FAFD"/>`;
  s+=strap(206,236)+strap(452,236)+strap(706,236);
  const fx=986; const f=figure({x:fx,y:942,s:4.9,pose:'strap',coat:'indigo',hat:'beanie',hatC:'#7FB0D4',pants:'#2E3A59',dir:-1,sun:-1,rim:'#FFD9A8',glove:C.skin,scarf:'#CFE3F0',tail:[-3,8,0],bootC:'#33303C',tweak:{hF:[9,-27],hN:[6,28]}});
  const hd=f.handF;
  s+=`<path d="M820 942Q1000 918 1200 950Q1000 976 820 942z" fill="#1E3F69" opacity=".45"/>`;
  s+=F.join('');
  s+=strap(Math.round(hd[0]),Math.round(hd[1])-40);
  s+=f.svg;
  // the sled leaning on the glass by the door
  s+=`<g transform="translate(1352 936)rotate(-15)scale(1.25)"><path d="M0 0V-214" stroke="#C98E55" stroke-width="16" stroke-linecap="round"/><path d="M54-6V-214" stroke="#C98E55" stroke-width="16" stroke-linecap="round"/><path d="M-8-40H62M-8-104H62M-8-168H62" stroke="#E8B47B" stroke-width="20" stroke-linecap="round"/></g>`;
  s+=`<path d="M1182 0V846" stroke="#F6FAFD" stroke-width="13"/><path d="M1187 0V846" stroke="#B4CADB" stroke-width="4"/>`;
  if(typeof o.tag==='string') s+=E.tag(1182,214,{w:84,h:112,t:o.tag,size:60,a:5,drop:22});
  return E.svg(W,H,defs,s,'带着冰鞋坐地铁：一家人去冰场 / A family on the metro with skates',{par:'xMidYMid slice'});
}
