import {figure,lite,C,shade,mix,r} from './kit.mjs'; import * as E from './env.mjs';
export const rinkFront=()=>rink({front:1});
export const rinkFrontM=()=>rink({front:1,m:1});   // narrow screens: the group drawn closer together
export const rinkPlain=()=>rink({tag:0});       // no price in the picture: for pages that carry another price
export const rinkPoster=()=>rink({front:1,m:1,bare:1}); // tall formats: no hazy towers behind the giant numeral
export function rink(o={}){
  const Hh=o.front?[330,250,296,214]:[214,96,150,40];
  const W=1600,H=1000, sx=838, sy=462; const fr0=!!o.front;
  const defs=E.lin('a',[[0,'#0F2850'],[.3,'#2A5A92'],[.54,'#7FA6CF'],[.7,'#D9C3CB'],[.82,'#FFD3B4'],[1,'#FFBF86']])+
   E.rad('b',[[0,'#FFEFD0',1],[.2,'#FFDCA6',.8],[.5,'#FFD3B6',.34],[1,'#FFD9C8',0]])+
   E.lin('c',[[0,'#FFE3C2'],[.1,'#E9E4E6'],[.34,'#BBD8EA'],[.75,'#7FB0D4'],[1,'#4F8ABB']])+
   E.lin('d',[[0,'#FFE2AE',.95],[.5,'#FFE2AE',.4],[1,'#FFE2AE',0]])+
   E.lin('w1',[[0,'#55789F'],[1,'#8A8FA9']])+E.lin('w2',[[0,'#2C4F7F'],[1,'#4F6890']])+
   E.winPat('p',58,62,26,30,'#3B5F8D',.9)+E.winPat('q',64,70,30,36,'#213F6B',.95);
  let s=o.front?'':`<path d="M0 0H1600V600H0z" fill="url(#a)"/>`;
  // far towers in the haze
  if(!o.bare) s+=`<path d="M560 360h60v220h-60zM640 400h44v180h-44zM700 330h34v250h-34zM948 380h56v200h-56zM1020 330h50v250h-50zM1078 410h60v170h-60z" fill="#C9B2B8" opacity=".55"/>`;
  if(!o.front) s+=`<circle cx="${sx}" cy="${sy}" r="430" fill="url(#b)"/><circle class="sun" cx="${sx}" cy="${sy}" r="66" fill="#FFF4DC"/>`;
  // low roofs between
  s+=`<path d="M520 520h90v-26h70v26h84v-12h160v14h70v-24h100v24h60v70H520z" fill="#A58FA0"/>`;
  // slabs
  s+=E.slab(-30,Hh[0],470,586-Hh[0],'url(#w1)',{win:'p',px:6,py:26,heater:5,side:1,sw:34,dip:16,sideFill:'#FFC894'});
  s+=E.slab(1192,Hh[2],440,586-Hh[2],'url(#w1)',{win:'p',px:8,py:30,heater:4,side:-1,sw:34,dip:18,sideFill:'#FFC894'});
  s+=E.slab(-80,Hh[1],250,596-Hh[1],'url(#w2)',{win:'q',pw:64,ph:70,px:8,py:30,side:1,sw:30,dip:22,sideFill:'#F2A878'});
  s+=E.slab(1442,Hh[3],260,600-Hh[3],'url(#w2)',{win:'q',pw:64,ph:70,px:10,py:34,side:-1,sw:30,dip:24,sideFill:'#F2A878'});
  // awake windows: align to pattern origin (0,0)
  const on=(w,h,ww,wh,cells)=>cells.map(([i,j])=>`M${i*w+(w-ww)/2} ${j*h+(h-wh)/2}h${ww}v${wh}h${-ww}z`).join('');
  const up=(c,j0)=>o.front?c.filter(([i,j])=>j>=j0):c;
  s+=`<path d="${on(58,62,26,30,up([[6,6],[5,7],[4,6],[22,3],[23,6],[22,5]],6))}" fill="#FFD88C"/><path d="${on(64,70,30,36,up([[0,5],[1,6],[23,4],[24,6],[23,2]],4))}" fill="#FFCF78"/>`;
  // trees and wall
  s+=`<path d="M0 556Q400 546 800 552T1600 552V600H0z" fill="#8C86A2"/>`;
  s+=E.tree(330,566,190,'#6B6587')+E.tree(560,562,130,'#8E7D96')+E.tree(1012,562,120,'#8E7D96')+E.tree(1160,566,170,'#6B6587')+E.tree(1330,572,220,'#54557B');
  // quilts airing on a line: somebody lives here
  s+=`<path d="M1186 498Q1250 508 1322 498" stroke="#5B5A7C" stroke-width="2" fill="none"/><path d="M1200 501h44v44h-44z" fill="#F2B08E"/><path d="M1252 503h44v40h-44z" fill="#DDEAF4"/><path d="M1200 516h44M1200 530h44" stroke="#fff" stroke-width="3" opacity=".6"/>`;
  // ice
  s+=`<path d="M0 584Q800 560 1600 584V1000H0z" fill="url(#c)"/>`;
  s+=`<path d="M${sx-40} 572L${sx+40} 572L${sx+150} 1000H${sx-190}z" fill="url(#d)"/>`;
  // snow banks around the court
  s+=`<path d="M0 574Q300 562 620 570Q420 588 260 612Q120 640 0 690z" fill="#EAF2F8"/><path d="M0 574Q300 562 620 570Q380 578 200 600Q80 620 0 650z" fill="#FFF1E0"/>`;
  s+=`<path d="M1600 570Q1300 560 1010 570Q1240 584 1400 610Q1520 634 1600 676z" fill="#EAF2F8"/><path d="M1600 570Q1300 560 1010 570Q1260 578 1420 598Q1530 616 1600 640z" fill="#FFF1E0"/>`;
  // hoop: this rink is a flooded basketball court
  s+=`<g${o.m?' transform="translate(74 0)"':''}><g fill="none" stroke-linecap="round"><path d="M392 640V392q0-22 22-22h34" stroke="#2B4A77" stroke-width="11"/><path d="M397 640V394q0-18 18-18h30" stroke="#FFC894" stroke-width="2.5"/></g><path d="M446 330l64 10v92l-64 8z" fill="#F4F8FB"/><path d="M500 338l10 2v92l-10 1z" fill="#FFD9B0"/><path d="M462 372l32 4v34l-32 2z" fill="none" stroke="#3F74A8" stroke-width="4"/><ellipse cx="522" cy="418" rx="30" ry="8" fill="none" stroke="#E9A23B" stroke-width="5"/></g>`;
  // skate lines
  s+=`<path d="M120 930Q520 800 1000 880T1600 820M260 720Q700 640 1180 720T1600 730M60 840Q420 760 700 800T1300 980M980 640Q1180 660 1420 760" stroke="#fff" stroke-width="3" fill="none" opacity=".6" stroke-linecap="round"/><path d="M420 990Q760 880 1200 940" stroke="#fff" stroke-width="4" fill="none" opacity=".5" stroke-linecap="round"/>`;
  // figures
  const sh=(x)=>Math.max(-1.3,Math.min(1.3,(x-sx)/430));
  const F=[];
  const add=(q,d=.95,op=.42,len)=>{const f=figure(q); s+=f.shadow(sh(q.x),len||d,'#2F6A9F',op); F.push(f.svg); return f;};
  s+=`<g opacity=".96">`+lite({x:930,y:622,s:.78,pose:'glide',coat:'teal',hatC:'#F2B08E',dir:-1})+lite({x:700,y:618,s:.72,pose:'wobble',coat:'plum'})+lite({x:o.m?990:fr0?1000:1056,y:634,s:.86,pose:'behind',coat:'navy',hatC:'#8D6450'})+`</g>`;
  // grandmother with thermos at the bank
  const fr=!!o.front;
  add({x:250,y:fr?706:716,s:1.95,pose:'wave',body:'elder',coat:'peach',hat:'none',hair:'perm',flowers:['#C95A4C','#FBE9D2','#6F9A83'],scarf:'#F6EBDB',glasses:1,pants:'#3E3A57',glove:'#F6EBDB',sun:1},.7);
  // child pushing a chair
  const ky=fr?770:806, kx=o.m?556:490; const chair=`<g transform="translate(${kx+58} ${ky})scale(2.3)" stroke="#B9773F" stroke-width="3" fill="none" stroke-linecap="round"><path d="M0 0L3-26L0-46M22 0L19-26M3-26H19"/><path d="M1-26H20" stroke="#E5A566" stroke-width="4.5"/><path d="M1.5-44L-.5-34" stroke="#E5A566" stroke-width="5"/></g>`;
  s+=`<path d="M${kx+58} ${ky}h42l-30 56-60 6z" fill="#2F6A9F" opacity=".3"/>`;
  add({x:kx,y:ky,s:2.5,pose:'push',body:'kid',coat:'mustard',hat:'cat',hatC:'teal',scarf:'#F6EBDB',foot:'skate',pants:'#274E86',glove:'#2C6E77',sun:1});
  F.push(chair);
  // grandfather, hands behind his back
  add({x:o.m?1062:fr?1120:1150,y:o.m?744:fr?746:778,s:o.m?2.3:2.5,pose:'behind',body:'elder',coat:'navy',hat:'flap',hatC:'brown',foot:'skate',bootC:'#33303C',dir:-1,sun:-1,pants:'#3B4256',scarf:'#5E97C6',tail:[-12,12,2]});
  // the one in the red scarf
  add({x:o.m?822:800,y:fr?828:892,s:fr?3.15:3.5,pose:'glide',coat:'cream',hat:'pom',hatC:'#274E86',pomC:'#FFF3E2',hair:'tail',scarf:C.cord,tail:[-44,-3,9],tail2:[-36,9,7],foot:'skate',pants:'#1F4A7E',glove:'#274E86',sun:1,zip:'#C9B59B'},.5,.42);
  s+=F.join('');
  // tag on the hoop
  if(!o.front&&typeof o.tag==='string') s+=E.tag(522,420,{w:76,h:104,t:o.tag,a:5,drop:16});
  // front snow
  if(!o.front) s+=`<path d="M0 1000V956Q180 916 380 966T760 1000z" fill="#E6F0F7"/><path d="M1600 1000V936Q1440 912 1280 962T1010 1000z" fill="#D5E6F2"/>`;
  return E.svg(W,H,defs,s,'清晨，楼下的篮球场浇成了冰场 / A neighbourhood rink at dawn',{par:'xMidYMid slice'});
}
