import { mountIsland } from './mountIsland.tsx';
import { Maker } from './poster/Maker.tsx';

mountIsland('poster', Maker);
