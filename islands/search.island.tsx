import { mountIsland } from './mountIsland.tsx';
import { SearchIsland } from './search/SearchIsland.tsx';

mountIsland('search', SearchIsland);
