import type { Bilingual } from '#lib/i18n/locale.ts';

/** Words to type into a shop’s search box. They stay Chinese in both languages, because the shops are. */
export interface Phrase {
  id: string;
  typed: string;
  /** What it finds, and what to put in its place. */
  finds: Bilingual;
}

const phrase = (id: string, typed: string, zh: string, en: string): Phrase => ({
  id,
  typed,
  finds: { zh, en },
});

export const PHRASES: readonly Phrase[] = [
  phrase(
    'skates-child',
    '儿童冰鞋 内长 22 厘米',
    '按孩子脚长加 1 厘米填',
    'Children’s skates, inside length 22 cm: put in the foot plus 1 cm',
  ),
  phrase(
    'skates-adult',
    '冰鞋 新手 脚长 25 厘米',
    '厘米比鞋码准',
    'Beginner skates, foot 25 cm: centimetres beat sizes',
  ),
  phrase(
    'pads',
    '轮滑护具 六件套 软',
    '护膝、护肘、护掌',
    'Soft pads for knees, elbows and hands, six pieces',
  ),
  phrase(
    'helmet',
    '滑雪头盔 EN 1077 头围 56 厘米',
    '头围按软尺量的填',
    'Ski helmet to EN 1077, head 56 cm: put in what the tape says',
  ),
  phrase('gloves', '滑雪手套 防水 长袖口', '摔在雪里，手腕不进雪', 'Waterproof ski gloves with long cuffs'),
  phrase('base', '速干内衣 长袖 非棉', '贴身穿的一层', 'A base layer that is not cotton'),
  phrase('jacket', '冲锋衣 防水 3000 毫米', '普通雪场够用', 'A waterproof jacket, 3,000 mm'),
  phrase(
    'hire',
    '雪板租赁 同城 按天',
    '在地图和二手软件里搜',
    'Board hire in your city, by the day: try map and second-hand apps',
  ),
  phrase('suit', '雪服租赁 身高 170', '身高换成你的', 'Ski suit hire, height 170: put in yours'),
  phrase(
    'rink',
    '公益冰场 借冰鞋',
    '后面加上你的区',
    'Free public rink that lends skates: add your district',
  ),
];
