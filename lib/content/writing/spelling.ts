import { wordMessages } from '../messages/wordMessages.ts';
import { type Slip, slip } from './slip.ts';

/** American spellings and common slips, each with what is written here. */
const RIGHT: ReadonlyMap<string, string> = new Map(
  `color colour|colors colours|colorful colourful|gray grey|neighbor neighbour|neighbors neighbours
neighborhood neighbourhood|favorite favourite|favorites favourites|meter metre|meters metres|kilometer kilometre
kilometers kilometres|centimeter centimetre|centimeters centimetres|millimeter millimetre|millimeters millimetres
liter litre|liters litres|center centre|centers centres|centered centred|theater theatre|traveler traveller
travelers travellers|traveled travelled|traveling travelling|canceled cancelled|organize organise|organized organised
organizer organiser|organizes organises|realize realise|realized realised|recognize recognise|recognized recognised
apologize apologise|defense defence|offense offence|jewelry jewellery|plow plough|plowed ploughed|skeptical sceptical
aluminum aluminium|behavior behaviour|honor honour|harbor harbour|labor labour|flavor flavour|rumor rumour
accomodation accommodation|accomodate accommodate|acheive achieve|adress address|agressive aggressive|arguement argument
begining beginning|beleive believe|calender calendar|comittee committee|definately definitely|dissapear disappear
dissapoint disappoint|embarass embarrass|enviroment environment|existance existence|foriegn foreign|freind friend
goverment government|gaurd guard|happend happened|immediatly immediately|independant independent|knowlege knowledge
lenght length|liason liaison|maintainance maintenance|neccessary necessary|noticable noticeable|occassion occasion
occured occurred|occurence occurrence|posession possession|prefered preferred|publically publicly|recieve receive
recieved received|recomend recommend|refered referred|rythm rhythm|seperate separate|seperately separately
sucess success|suprise surprise|thier their|tommorow tomorrow|truely truly|untill until|wether whether|wich which
wierd weird|writting writing|equiptment equipment|begginer beginner|begginers beginners|breakfest breakfast
skiier skier|skiiers skiers|snowbording snowboarding|temperture temperature|febuary February|wendesday Wednesday
teh the|adn and|alot a_lot|atleast at_least|infact in_fact`
    .split(/[|\n]/)
    .map((pair) => pair.split(' ').map((word) => word.replaceAll('_', ' ')) as [string, string]),
);

const WORD = /[A-Za-z]{3,}/g;
/** A capital here opens a sentence; anywhere else, a name, which keeps its owner’s spelling. */
const OPENS = /(?:^|[.?:“]) ?$/;

/** English words that are misspelt. Words are looked up one by one: one pattern of them all would be slower. */
export function spellingIn(text: string): Slip[] {
  const found: Slip[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const small = word.toLowerCase();
    const right = RIGHT.get(small);
    if (right === undefined || (word !== small && word.slice(1) !== small.slice(1))) continue;
    if (word !== small && !OPENS.test(text.slice(Math.max(0, index - 2), index))) continue;
    const write = word === small ? right : right.charAt(0).toUpperCase() + right.slice(1);
    found.push(slip(wordMessages.spelling, [word, write], index, { length: word.length, write }));
  }
  return found;
}
