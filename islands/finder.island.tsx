import { Finder } from './finder/Finder.tsx';
import { mountIsland } from './mountIsland.tsx';

mountIsland('finder', Finder);
