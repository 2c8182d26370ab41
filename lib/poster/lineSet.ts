const ICE = ['rink', 'river', 'curling', 'icehall'];
const SNOW = ['slope', 'skihall'];

/** Which sentences fit a picture besides those that fit every one: of ice, of snow, or neither. */
export function lineSet(template: string): 'ice' | 'snow' | undefined {
  const [scene = ''] = template.split('-');
  if (ICE.indexOf(scene) >= 0) return 'ice';
  return SNOW.indexOf(scene) >= 0 ? 'snow' : undefined;
}
