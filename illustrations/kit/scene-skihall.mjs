import {figure,lite,C,shade,mix,r} from './kit.mjs'; import * as E from './env.mjs';
export const skihallPlain=()=>skihall({tag:0});
export function skihall(o={}){
  const W=1600,H=1000;
  const defs=E.lin('a',[[0,'#3C6FA8'],[.42,'#93B6D6'],[.7,'#F6D2B6'],[1,'#FFC08C']])+
   E.rad('b',[[0,'#FFF0D0',1],[.3,'#FFE0BC',.75],[1,'#FFD9CC',0]])+
   E.lin('c',[[0,'#1C3F70'],[.55,'#2F669E'],[1,'#5F9BC9']],1,0,0,1)+
   E.lin('d',[[0,'#FFFFFF'],[1,'#CFE3F1']],1,0,0,1)+
   E.lin('e',[[0,'#E8F4FF',.5],[1,'#E8F4FF',0]])+
   E.winPat('p',26,30,13,15,'#FFE0B0',.55);
  // slope helper: y on the snow for a given x
  const sl=x=>x<690?806:806-(x-690)*.482;
  const ang=-25.7;
  let s=`<path d="M0 0H1600V1000H0z" fill="url(#a)"/><circle cx="196" cy="560" r="260" fill="url(#b)"/><circle class="sun" cx="196" cy="560" r="58" fill="#FFF4DC"/>`;
  // southern towers
  const tw=(x,y,w,c)=>`<path d="M${x} ${y}h${w}V840h${-w}z" fill="${c}"/><path d="M${x+5} ${y+12}h${w-10}V800h${-(w-10)}z" fill="url(#p)"/>`;
  s+=`<g opacity=".85">${tw(20,420,74,'#B58E9C')}${tw(310,372,64,'#B58E9C')}${tw(384,440,86,'#A98A9F')}</g>${tw(-30,540,70,'#8F7593')}`;
  s+=`<path d="M252 400q20-60 40 0v440h-40z" fill="#9B7C95"/><path d="M258 420h28v380h-28z" fill="url(#p)"/>`;
  // hedge, pavement
  s+=`<path d="M-10 840V792q40-34 84-6q36-30 80 0q40-26 84 2q44-30 92 4q40-24 84 6l60 42z" fill="#3F7C76"/><path d="M-10 840v-26q60-30 110-6q60-26 120 4q60-24 110 2q60-20 120 26z" fill="#2F6663"/>`;
  s+=`<path d="M0 832H1600V1000H0z" fill="#E6B48C"/><path d="M0 832H1600V848H0z" fill="#F8D3AE"/><path d="M0 900H470M0 952H430" stroke="#D79F75" stroke-width="4"/>`;
  s+=E.palm(92,836,300,'#8A6A5F','#2F6B63',{b:8})+E.palm(352,836,240,'#7A5E5B','#2A5E5C',{b:-7});
  const sh=(x,y,w)=>`<path d="M${x} ${y}l${w} 30h34l-18-30z" fill="#B9794E" opacity=".45"/>`; s+=sh(226,918,120)+sh(344,930,70);
  // the hall in section
  s+=`<path d="M452 1000V596L1600 60V1000z" fill="#12305A"/>`;
  s+=`<path d="M476 806V612L1600 82V380L690 806z" fill="url(#c)"/>`;
  // roof trusses and lamps
  let tr='',lamp='',cone='';
  for(let i=0;i<11;i++){ const x=530+i*104, y=618-(x-476)*.467; tr+=`M${x} ${r(y)}l52 ${r(44-24)}l52-${r(44+24)}`; }
  s+=`<path d="M500 640L1600 127" stroke="#3E78B0" stroke-width="5"/><path d="${tr}" stroke="#3E78B0" stroke-width="3" fill="none"/>`;
  for(let i=0;i<6;i++){ const x=600+i*182, y=622-(x-476)*.467+44; lamp+=`M${x-16} ${r(y)}h32`; cone+=`M${x-14} ${r(y)}h28l64 ${r(sl(x)-y+70)}h-156z`; }
  s+=`<path d="${cone}" fill="url(#e)"/><path d="${lamp}" stroke="#FFF7E6" stroke-width="9" stroke-linecap="round"/>`;
  // back-wall conveyor with beginners riding up
  s+=`<path d="M720 746L1600 324" stroke="#1B3F70" stroke-width="13"/><path d="M720 742L1600 320" stroke="#7FB0D4" stroke-width="3.5" stroke-dasharray="16 10"/>`;
  [[1180,'glacier',1]].forEach(([x,c,k])=>{ s+=E_lite(x,742-(x-720)*.4795,c,k); });
  // snow
  s+=`<path class="snow" d="M476 806H640Q690 806 720 791L1600 366V560L690 1000H476z" fill="url(#d)"/>`;
  // earth and rooms under the slope
  s+=`<path d="M476 846H650Q700 846 730 832L1600 412V1000H476z" fill="#12305A"/><path d="M476 846H650Q700 846 730 832L1600 412" fill="none" stroke="#7FB0D4" stroke-width="4"/>`;
  s+=`<path d="M900 868h250v104h-250z" fill="#FFCB86"/><path d="M1180 740h250v104h-250z" fill="#F3AE77"/><path d="M1180 868h250v104h-250zM1460 868h160v104h-160zM1460 612h160v104h-160zM1460 740h160v104h-160z" fill="#1D4478"/>`;
  // hire shop: skis on the wall and a counter
  s+=`<path d="M924 884v62M940 884v62M956 884v62M972 884v62" stroke="#274E86" stroke-width="6" stroke-linecap="round"/><path d="M1002 894h60v10h-60zM1002 920h60v10h-60z" fill="#C98446"/><path d="M1008 894v-8h10v8M1028 894v-8h10v8M1008 920v-8h10v8M1040 920v-8h10v8" fill="#12305A"/><path d="M1078 932h60v40h-60z" fill="#A8623A"/>`;
  s+=lite({x:1106,y:972,s:.8,coat:'teal',hatC:'#2A2B3D'})+`<path d="M1078 938h60v34h-60z" fill="#B97244"/>`;
  // noodle room: two tables
  s+=`<path d="M1214 812h60M1244 812v32M1336 812h60M1366 812v32" stroke="#8A4F2E" stroke-width="6" stroke-linecap="round"/><path d="M1234 804h20l-4 8h-12zM1356 804h20l-4 8h-12z" fill="#F6FAFD"/><path d="M1240 796q4-6 0-12M1362 796q4-6 0-12" stroke="#fff" stroke-width="2.4" fill="none" opacity=".8"/><path d="M1306 740v26" stroke="#8A4F2E" stroke-width="3"/><path d="M1286 774q20-22 40 0z" fill="#FFF4DC"/>`;
  s+=lite({x:1196,y:848,s:.78,pose:'sit',coat:'plum',hatC:'#2A2B3D'})+lite({x:1412,y:848,s:.78,pose:'sit',coat:'olive',hatC:'#B9BFCC',dir:-1});
  // doorway and outer shell
  s+=`<path d="M452 832V700h24v132z" fill="#FFE9C8"/><path d="M452 596L1600 60" stroke="#F6FAFD" stroke-width="16"/><path d="M460 596V700" stroke="#F6FAFD" stroke-width="16"/><path d="M440 700h64" stroke="#F6FAFD" stroke-width="10"/>`;
  // marks of the skis
  s+=`<path d="M1540 402Q1300 560 1080 640T640 824M1580 420Q1380 500 1240 590" stroke="#B9D4E8" stroke-width="3.4" fill="none"/>`;
  const F=[]; const add=q=>{const f=figure({rim:'#FFFFFF',...q}); s+=q.noSh?'':`<ellipse cx="${q.x-6}" cy="${q.y+3}" rx="${r(30*q.s)}" ry="${r(5*q.s)}" fill="#5F9BC9" opacity=".45"${q.rot?` transform="rotate(${q.rot} ${q.x} ${q.y})"`:''}/>`; F.push(f.svg); return f; };
  // far skier, the red scarf in the middle, one happy fall, father cheering
  s+=`<path d="M1318 ${r(sl(1318)+36)}L1404 ${r(sl(1404)+36)}" stroke="#F2B08E" stroke-width="4" stroke-linecap="round"/>`+lite({x:1362,y:sl(1362)+33,s:1.4,pose:'ski',coat:'teal',hatC:'#F2B08E',dir:-1,rot:ang,pants:'#274E86'});
  const hero=add({x:1052,y:sl(1052)+38,s:2.7,pose:'plow',coat:'cream',hat:'helmet',hatC:'#EBA844',foot:'ski',ski:'#EBA844',dir:-1,rot:ang+4,pants:'#274E86',scarf:C.cord,tail:[-40,-4,8],tail2:[-32,8,6],glove:'#274E86'});
  add({x:770,y:sl(770)+32,s:1.95,pose:'fall',coat:'glacier',body:'teen',hat:'helmet',hatC:'#F6FAFD',dir:-1,rot:-20,pants:'#12305A',foot:'ski',ski:'#76618F'});
  add({x:560,y:824,s:1.9,pose:'cheer',coat:'plum',hat:'helmet',hatC:'#1B3A68',pants:'#274E86',dir:1});
  // outside: T-shirt weather, winter coats over the arm
  const coatArm=`<path d="M-9-3q9-6 18 0l3 30q-12 5-24 0z" fill="#5E97C6"/><path d="M0-4l1.6 33" stroke="#3A709F" stroke-width="1.4"/>`;
  const g=figure({x:230,y:918,s:2.35,pose:'walk',body:'elder',coat:'peach',hem:9,quilt:0,flowers:['#fff','#C96A55'],short:1,hat:'none',hair:'perm',glasses:1,pants:'#4E4A70',foot:'shoe',bootC:'#6B4A3E',glove:C.skin,propF:coatArm,rim:'#FFE9C8'});
  const kd=figure({x:352,y:930,s:2.3,pose:'wave',body:'kid',coat:'mustard',short:1,hem:4,hat:'none',pants:C.skinD,pantsF:'#C98E68',foot:'shoe',bootC:'#F6FAFD',glove:C.skin,rim:'#FFE9C8'});
  s+=g.svg+kd.svg+F.join('');
  // the section drawing is labelled like one
  s+=E.text('28°C',424,968,54,'#0B1F3A',{anchor:'end'})+E.text('−3°C',486,968,54,'#BCD9EA');
  if(typeof o.tag==='string') s+=E.tag(870,440,{w:84,h:114,t:o.tag,size:52,a:4,drop:60});
  return E.svg(W,H,defs,s,'室外 28℃，室内 −3℃：南方城市的室内滑雪馆 / An indoor ski hall in a southern city',{par:'xMidYMid slice'});
}
function E_lite(x,y,c,k){ return lite({x,y,s:.95*k,coat:c,pose:'stand',hatC:['#EBA844','#F6FAFD','#BCD9EA','#F2B08E'][x%4]}); }
