import {figure,lite,C,r} from './kit.mjs'; import * as E from './env.mjs'; import {firs} from './nature.mjs';
// A small ski hill near a northern town: one beginners' slope, one conveyor, one hire hut. The hill leans 8°.
// front: no sky of its own and low far hills, so that a title can stand behind the firs.
export function slope(o={}){
  const W=1600,H=1000, sx=1246, sy=418, ang=-8;
  const ridge=x=>600-x*.1405;                     // where the snow meets the sky
  const defs=E.lin('a',[[0,'#2F6BA6'],[.3,'#6FA4CF'],[.5,'#C6D5E2'],[.62,'#FBD9BE'],[1,'#FFD0A0']])+
   E.rad('b',[[0,'#FFF0CC',1],[.22,'#FFE2B0',.85],[.55,'#FFDCC0',.3],[1,'#FFE6D6',0]])+
   E.lin('c',[[0,'#FFF3E2'],[.16,'#F3F4F6'],[.45,'#D3E6F2'],[1,'#8FBCDC']])+
   E.lin('d',[[0,'#8FB2D0'],[1,'#C3CFDC']])+E.lin('e',[[0,'#6E97BD'],[1,'#A9B9CC']]);
  let s=o.front?'<g transform="translate(0 92)">':`<path d="M0 0H1600V700H0z" fill="url(#a)"/><circle cx="${sx}" cy="${sy}" r="360" fill="url(#b)"/><circle class="sun" cx="${sx}" cy="${sy}" r="62" fill="#FFF6E0"/>`;
  // far hills, lit from the right
  s+=`<path d="M-20 620L120 440 250 372 330 404 470 330 600 420 700 398 860 470 1010 440 1180 470 1620 400V640H-20z" fill="url(#d)"/><path d="M470 330L600 420 540 420 520 470 480 440zM250 372L330 404 300 440 270 420zM700 398L860 470 780 462 740 480z" fill="#FFEBD3" opacity=".85"/>`;
  s+=`<path d="M-20 640L60 520 190 470 330 520 450 486 640 540 820 500 1000 520V640z" fill="url(#e)"/>${o.front?'</g>':''}`;
  // firs along the ridge, in rows so that no two are alike
  s+=firs(8,-10,1000,42,[54,100],x=>ridge(x)+12,'#55789C','#DCE7EF')+firs(12,1380,1620,40,[60,100],x=>ridge(x)+12,'#7C86A0','#FFEBD3');
  // the hill
  s+=`<path d="M0 ${ridge(0)}L1600 ${r(ridge(1600))}V1000H0z" fill="url(#c)"/>`;
  // the conveyor up the hill, and who rides it
  const cv=x=>ridge(x)+58;
  s+=`<path d="M520 ${r(cv(520)+5)}L1500 ${r(cv(1500)+5)}" stroke="#7FA9CA" stroke-width="13"/><path d="M520 ${r(cv(520))}L1500 ${r(cv(1500))}" stroke="#2F5C8E" stroke-width="5" stroke-dasharray="15 8"/>`;
  [[590,'teal','#F2B08E'],[742,'plum','#EBA844'],[1010,'glacier','#F6FAFD'],[1330,'mustard','#3E8B93']].forEach(([x,c,h])=>{ s+=lite({x,y:r(cv(x)-1),s:.86,pose:'stand',coat:c,hatC:h}); });
  // hire hut with a lit window; skis lean on it
  s+=`<path d="M-20 560V550L118 486 276 562 250 560V752H-20z" fill="#A9714B"/><path d="M-20 560H250V580H-20zM-20 618H250M-20 664H250M-20 710H250" fill="#8A5A3C" stroke="#8A5A3C" stroke-width="4"/><path d="M250 560h26V744l-26 8z" fill="#FFC78F"/>`;
  s+=`<path d="M-40 566V508L118 470 312 556V572L118 492z" fill="#F6FAFD"/><path d="M-40 540L118 492 312 572V580L118 506-40 566z" fill="#C9DDEB"/>`;
  s+=`<path d="M40 606h112v74H40z" fill="#FFD88C"/><path d="M96 606v74M40 642h112" stroke="#8A5A3C" stroke-width="5"/><path d="M32 680h128v9H32z" fill="#F6FAFD"/>`;
  s+=`<path d="M190 752L202 596M210 752L218 600M230 752L234 604" stroke-width="8" stroke-linecap="round" stroke="#274E86"/><path d="M222 752L226 602" stroke="#EBA844" stroke-width="8" stroke-linecap="round"/>`;
  s+=`<path d="M-20 746Q120 726 300 754Q420 772 560 782Q330 812 -20 850z" fill="#F6FAFD"/>`;
  // tracks
  s+=`<path d="M1640 ${r(ridge(1600)+190)}Q1240 700 980 742T300 838M1640 ${r(ridge(1600)+214)}Q1260 730 1000 764T320 856M1620 ${r(ridge(1600)+330)}Q1300 850 1080 872T520 940" stroke="#fff" stroke-width="4" fill="none" opacity=".85"/><path d="M1640 ${r(ridge(1600)+120)}Q1300 590 1120 622" stroke="#B4D2E7" stroke-width="3" fill="none"/>`;
  const F=[]; const add=(q,k=.95)=>{const f=figure({sun:1,rim:'#FFE9C8',...q}); s+=f.shadow(-k,.2,'#4E8ABB',.36); F.push(f.svg); return f;};
  // grandfather at the hut, waiting with the thermos
  add({x:428,y:796,s:2.05,pose:'wave',body:'elder',coat:'olive',long:1,hat:'flap',hatC:'brown',pants:'#3B4256',scarf:'#CFE3F0'},.7);
  // the child in front, in a wedge
  add({x:604,y:806,s:2.2,pose:'plow',body:'kid',coat:'mustard',hat:'helmet',hatC:'#3E8B93',foot:'ski',ski:'#76618F',dir:-1,rot:ang,pants:'#274E86',glove:'#2C6E77'});
  // the one in the red scarf
  add({x:872,y:786,s:2.75,pose:'plow',coat:'cream',hat:'helmet',hatC:'#EBA844',foot:'ski',ski:'#274E86',dir:-1,rot:ang,pants:'#1F4A7E',scarf:C.cord,tail:[-42,-5,8],tail2:[-34,8,6],glove:'#274E86',zip:'#C9B59B'});
  // somebody has sat down, and is laughing
  add({x:1124,y:744,s:1.95,pose:'fall',body:'teen',coat:'glacier',hat:'helmet',hatC:'#F6FAFD',foot:'ski',ski:'#EBA844',dir:-1,rot:ang,pants:'#12305A'},.6);
  // grandmother comes down on the sled
  const deck=`<g transform="translate(1352 742)rotate(${ang})"><path d="M-96-6H58" stroke="#C98E55" stroke-width="12" stroke-linecap="round"/><path d="M-96-10H58" stroke="#E8B47B" stroke-width="4" stroke-linecap="round"/><path d="M-66 0v16M34 0v16" stroke="#9B6B43" stroke-width="7"/><path d="M66 18H-92q-16 0-20-16" stroke="#5F86AE" stroke-width="5" fill="none" stroke-linecap="round"/></g>`;
  s+=`<path d="M1262 776l150-20 60 6-190 24z" fill="#4E8ABB" opacity=".3"/>`;
  const gran=figure({x:1366,y:740,s:2.1,pose:'sled',body:'elder',coat:'plum',seatH:14,hat:'pom',hatC:'#F2B08E',scarf:'#EBA844',pants:'#3E3A57',glove:'#F6EBDB',glasses:1,dir:-1,rot:ang,sun:1,rim:'#FFE9C8'});
  F.push(deck+gran.svg);
  s+=F.join('');
  // price tag under the eave
  if(typeof o.tag==='string') s+=E.tag(292,580,{w:78,h:106,t:o.tag,a:4,drop:16});
  s+=`<path d="M0 1000V958Q220 914 470 966T880 1000z" fill="#EDF4F9"/><path d="M1600 1000V944Q1420 916 1230 968T980 1000z" fill="#DCEAF4"/>`;
  return E.svg(W,H,defs,s,'城边的小雪坡：一条初级道，一条魔毯 / A small ski hill at the edge of town',{par:'xMidYMid slice'});
}
