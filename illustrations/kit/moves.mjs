// Postures for one scene or another, given to figure() as `tweak` : the same six points and two angles as POSES.
export const MOVES = {
  // in the bucket of a sledge, both sticks on the ice
  sledge: {p:[0,0],lean:16,head:-12,seat:1,N:[37,3,-8],F:[40,5,-8],hN:[16,23],hF:[25,17]},
  sledgeReach: {p:[0,0],lean:32,head:-24,seat:1,N:[37,3,-8],F:[40,5,-8],hN:[27,14],hF:[-2,24]},
  // in a wheelchair, hands at the rim
  wheel: {p:[0,0],lean:4,head:-2,seat:1,N:[24,7,0],F:[26,7,0],hN:[7,25],hF:[10,24]},
  // in the shell of a sit-ski, an outrigger in either hand
  sitski: {p:[0,0],lean:22,head:-16,seat:1,N:[34,6,-10],F:[36,7,-10],hN:[19,16],hF:[25,13]},
  // sitting on the snow and facing us, both hands at the bindings
  strapin: {p:[0,0],lean:0,head:6,front:1,seat:1,N:[13,0,0],F:[-13,0,0],hN:[-1,26],hF:[-12,26],bN:-1,bF:1},
  // two-handed and bent over a tool that stands upright
  drill: {p:[-4,44],lean:16,head:-2,N:[10,0,0],F:[-12,0,8],hN:[20,15],hF:[24,16]},
  kneel: {p:[-2,22],lean:18,head:-6,N:[14,0,0],F:[-22,0,62],hN:[22,12],hF:[25,16]},
  squat: {p:[-10,27],lean:30,head:-24,N:[8,0,0],F:[2,0,0],hN:[27,-8],hF:[30,-10],bF:-1},
  reach: {p:[0,48.4],lean:-2,head:-10,N:[4,0,0],F:[-4,0,0],hN:[4,28],hF:[9,-30],bF:1},
  side: {p:[0,47],lean:0,head:0,front:1,N:[11,0,0],F:[-11,0,0],hN:[6,-30],hF:[-11,20],bN:1,bF:1},
  star: {p:[0,46],lean:0,head:0,front:1,N:[12,0,0],F:[-12,0,0],hN:[22,-16],hF:[-22,-16],bN:1,bF:-1},
  kneeUp: {p:[0,48],lean:2,head:0,N:[15,22,0],F:[-1,0,0],hN:[-10,18],hF:[18,4],bF:-1},
  stretch: {p:[-14,26],lean:24,head:-16,N:[20,0,0],F:[-32,0,46],hN:[22,12],hF:[24,14]},
  allFours: {p:[-16,20],lean:66,head:-52,N:[-4,0,10],F:[-30,1,76],hN:[8,27],hF:[13,26]},
  sideFall: {p:[-4,10],lean:-32,head:22,N:[29,4,-22],F:[30,13,-26],hN:[-17,17],hF:[25,-4],bF:-1},
  stride: {p:[2,41],lean:18,head:-12,N:[16,0,0],F:[-22,5,26],hN:[-14,20],hF:[22,10]},
  trudge: {p:[0,44],lean:12,head:-6,N:[14,3,-6],F:[-12,0,10],hN:[16,10],hF:[-10,18]},
  give: {p:[0,48.2],lean:6,head:2,N:[4,0,0],F:[-4,0,0],hN:[20,8],hF:[21,10]},
  tiptoe: {p:[0,51],lean:2,head:-2,N:[3,3,24],F:[-4,3,24],hN:[16,4],hF:[18,5]},
  scoot: {p:[0,16],lean:26,head:-18,seat:1,N:[8,0,0],F:[2,0,0],hN:[12,24],hF:[17,24]},
};
