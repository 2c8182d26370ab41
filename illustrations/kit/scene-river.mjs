import {figure,lite,C,shade,mix,r} from './kit.mjs'; import * as E from './env.mjs';
export const riverPlain=()=>river({tag:0});
export function river(o={}){
  const W=1600,H=1000, sx=266, sy=396;
  const defs=E.lin('a',[[0,'#4E8CC2'],[.5,'#A9D0E8'],[.8,'#E9EFEE'],[1,'#FFF1D8']])+
   E.rad('b',[[0,'#FFF0CC',1],[.25,'#FFE6B4',.85],[.6,'#FFF0D6',.3],[1,'#FFF6EA',0]])+
   E.lin('c',[[0,'#EAF3F7'],[.3,'#C4E0EF'],[1,'#7DB2D6']])+
   E.lin('g',[[0,'#FFF3D6',.9],[1,'#FFF3D6',0]],0,0,1,0)+
   E.winPat('p',22,26,10,13,'#FFFFFF',.4)+E.winPat('q',26,30,12,15,'#DCEBF5',.5);
  let s=`<path d="M0 0H1600V520H0z" fill="url(#a)"/><circle cx="${sx}" cy="${sy}" r="330" fill="url(#b)"/><circle class="sun" cx="${sx}" cy="${sy}" r="60" fill="#FFFBEF"/>`;
  const tw=(x,y,w,c,l,pt='p')=>E.tower(x,y,w,520,c,{pat:pt,pw:pt==='p'?22:26,ph:pt==='p'?26:30,edge:l});
  // far skyline: generic towers, one mast
  s+=`<g opacity=".8">`+tw(380,330,60,'#A9C6DC','#FFF1D8')+tw(520,262,52,'#A9C6DC','#FFF1D8')+tw(1230,250,58,'#9DBED7','#FFF1D8')+tw(1452,310,70,'#9DBED7','#FFF1D8')+`</g>`;
  s+=`<path d="M798 520L812 250h6l14 270zM815 250V150" fill="#8FB3D0" stroke="#8FB3D0" stroke-width="4"/><ellipse cx="815" cy="296" rx="21" ry="9" fill="#8FB3D0"/><ellipse cx="815" cy="246" rx="13" ry="6" fill="#8FB3D0"/>`;
  s+=tw(452,380,84,'#7FA8CA','#FFE9C4','q')+tw(600,350,76,'#87AECD','#FFE9C4','q')+tw(690,408,90,'#7FA8CA','#FFE9C4','q')+tw(900,390,92,'#7AA4C7','#FFE9C4','q')+tw(1094,352,88,'#7AA4C7','#FFE9C4','q')+tw(1300,380,110,'#709CC2','#FFE9C4','q')+tw(1510,350,110,'#709CC2','#FFE9C4','q');
  // bridge with a train of small arches
  let arch=''; for(let i=0;i<7;i++){ const x=478+i*162; arch+=`M${x} 532V506a50 50 0 0 1 100 0v26z`; }
  s+=`<path d="M0 434Q900 408 1600 436V532H0z" fill="#5F86AE"/><path d="M0 434Q900 408 1600 436v9Q900 418 0 444z" fill="#FFE9C4"/><path d="${arch}" fill="#CFE4F0"/><path d="M0 424Q900 398 1600 426" stroke="#5F86AE" stroke-width="4" fill="none" stroke-dasharray="5 15"/>`;
  // a city bus over the bridge
  s+=`<path d="M1112 384h96q8 0 8 8v26h-112v-26q0-8 8-8z" fill="#F6FAFD"/><path d="M1116 391h20v12h-20zM1140 391h20v12h-20zM1164 391h20v12h-20zM1188 391h20v12h-20z" fill="#4E8CC2"/><path d="M1104 409h112" stroke="#FFB238" stroke-width="3"/><path d="M1128 419h.1M1192 419h.1" stroke="#12305A" stroke-width="11" stroke-linecap="round"/>`;
  // ice
  s+=`<path d="M0 528H1600V1000H0z" fill="url(#c)"/><path d="M0 528H1600L1600 640 0 820z" fill="url(#g)" opacity=".55"/>`;
  // embankments and willows
  s+=`<path d="M0 500H420L250 560 0 640z" fill="#8AA9C4"/><path d="M0 500H420L396 510 0 556z" fill="#FFF6E6"/><path d="M1600 500H1250l180 56 170 44z" fill="#7397BA"/><path d="M1600 500H1250l30 10 320 46z" fill="#F4F8FB"/>`;
  const willow=(x,y,h,c)=>{const k=h/100; let d=''; for(let i=-5;i<=5;i++){ const bx=i*7; d+=`M${r(bx*.35)} ${r(-78+Math.abs(i)*1.6)}Q${bx} ${-92+Math.abs(i)*3} ${r(bx*1.25)} ${r(-20-((i*37)%11))}`; } return `<g transform="translate(${x} ${y})scale(${k})" fill="none" stroke="${c}" stroke-linecap="round"><path d="M0 0Q-3-40 0-80" stroke-width="5"/><path d="${d}" stroke-width="1.1"/></g>`; };
  s+=willow(110,560,330,'#5B7799')+willow(1500,540,290,'#5B7799')+willow(330,520,180,'#7F9CBB');
  // ice marks
  s+=`<path d="M-20 760Q500 690 1000 800T1640 830M200 930Q700 830 1100 900T1640 930M420 640Q900 610 1400 690" stroke="#fff" stroke-width="3" fill="none" opacity=".75"/><path d="M1180 650l90 12" stroke="#fff" stroke-width="3" fill="none" opacity=".8"/>`;
  const F=[]; const add=(q)=>{const f=figure({sun:-1,rim:'#FFF6DF',...q}); s+=f.shadow(1.25,.2,'#3F7FB4',.4); F.push(f.svg); return f; };
  // far people
  s+=`<path d="M610 642h70M1110 628h62" stroke="#9B6B43" stroke-width="5" stroke-linecap="round"/>`+lite({x:640,y:646,s:.95,pose:'sled',coat:'plum',hatC:'#274E86'})+lite({x:1136,y:632,s:.85,pose:'sled',coat:'teal',hatC:'#EBA844',dir:-1})+lite({x:840,y:606,s:.7,pose:'glide',coat:'mustard'});
  // ice bike
  s+=`<path d="M300 742l330 62 40-4-330-66z" fill="#3F7FB4" opacity=".35"/>`;
  const bike=`<g transform="translate(276 744)scale(1.75)" fill="none" stroke-linecap="round" stroke-linejoin="round"><path d="M-22-2h26M40-2h24q5 0 6-5" stroke="#6F93B3" stroke-width="3"/><path d="M-9-3L2-32L38-30L52-4M-9-3L16-14L38-30M16-14L2-32" stroke="#3E8B93" stroke-width="3.6"/><path d="M-4-35h13" stroke="#12305A" stroke-width="5"/><path d="M38-30l-2-12 9-2" stroke="#12305A" stroke-width="3"/><circle cx="16" cy="-14" r="5" stroke="#12305A" stroke-width="2.4"/></g>`;
  const rider=figure({x:290,y:744,s:1.75,pose:'bike',body:'teen',coat:'school',stripe:'#3F74A8',hat:'beanie',hatC:'#EBA844',pants:'#274E86',sun:-1,rim:'#FFF6DF',glove:'#274E86'});
  F.push(bike+rider.svg);
  // the sled: grandmother with picks, child in front
  const sled=`<path d="M452 828L1010 902l60-8-420-66z" fill="#3F7FB4" opacity=".38"/>`; s+=sled;
  const gran=figure({x:520,y:806,s:2.35,pose:'pole',body:'elder',coat:'plum',seatH:14,hat:'none',hair:'perm',glasses:1,scarf:'#EBA844',pants:'#3E3A57',sun:-1,rim:'#FFF6DF',glove:'#F6EBDB',flowers:['#F2B08E','#EBD7EE'],
    propN:'<path d="M-2-3L-16 22" stroke="#9B6B43" stroke-width="2.6"/><path d="M-16 22l-2 4" stroke="#4A5D74" stroke-width="1.6"/>'});
  const kid=figure({x:618,y:806,s:2.35,pose:'sled',body:'kid',coat:'mustard',seatH:13,hat:'cat',hatC:'#3E8B93',pants:'#274E86',sun:-1,rim:'#FFF6DF',glove:'#2C6E77',eyes:'smile',tweak:{hN:[17,15],hF:[17,-24],bF:1,lean:-6,head:-4}});
  const deck=`<path d="M452 800H716" stroke="#C98E55" stroke-width="13" stroke-linecap="round"/><path d="M452 796H716" stroke="#E8B47B" stroke-width="4" stroke-linecap="round"/><path d="M482 806v18M680 806v18" stroke="#9B6B43" stroke-width="8"/><path d="M450 827H712q14 0 18-13" stroke="#6F93B3" stroke-width="5" fill="none" stroke-linecap="round"/>`;
  const mum=add({x:968,y:836,s:2.9,pose:'tow',coat:'cream',hat:'beanie',hatC:'#274E86',hair:'tail',scarf:C.cord,tail:[-30,2,7],tail2:[-24,10,5],pants:'#1F4A7E',glove:'#274E86',zip:'#C9B59B',bootC:'#6B4A3E'});
  const h=mum.handN;
  F.push(gran.svg+kid.svg+deck+`<path d="M716 800Q${r((716+h[0])/2)} ${r(h[1]+56)} ${r(h[0])} ${r(h[1])}" stroke="#8A5A35" stroke-width="4" fill="none"/>`);
  // grandfather and his whip-top
  add({x:1312,y:776,s:2.3,pose:'whip',body:'elder',coat:'olive',long:1,quilt:0,hat:'flap',hatC:'brown',dir:-1,pants:'#4A5063',scarf:'#CFE3F0',tail:[-8,14,1],propN:'<path d="M0 0L9-22" stroke="#9B6B43" stroke-width="2.6"/><path d="M9-22Q34-34 48 4T66 52" stroke="#6B4A3E" stroke-width="1.2"/>'});
  s+=`<ellipse cx="1196" cy="791" rx="46" ry="6" fill="#3F7FB4" opacity=".4"/>`;
  F.push(`<path d="M1142 762Q1158 754 1174 762L1162 788H1154z" fill="#EBA844"/><path d="M1142 762Q1158 754 1174 762Q1158 770 1142 762z" fill="#FFF3E2"/><path d="M1126 776q-8 8 2 14M1190 776q8 8-2 14" stroke="#fff" stroke-width="3" fill="none"/>`);
  s+=F.join('');
  // price tag on the willow bough
  if(typeof o.tag==='string') s+=E.tag(1398,300,{w:92,h:124,t:o.tag,size:60,a:-4,drop:34});
  s+=`<path d="M1330 312Q1400 286 1500 306" stroke="#5B7799" stroke-width="7" fill="none" stroke-linecap="round"/>`;
  s+=`<path d="M0 1000V966Q240 928 520 972T900 1000z" fill="#F2F7FA"/><path d="M1600 1000V952Q1440 930 1240 974T1020 1000z" fill="#E2EEF6"/>`;
  return E.svg(W,H,defs,s,'冻住的河面：冰车、冰上自行车和抽冰嘎 / Sleds on the frozen river',{par:'xMidYMid slice'});
}
