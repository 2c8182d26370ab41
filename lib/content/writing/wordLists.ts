import type { Locale } from '#lib/i18n/locale.ts';

/** A word that the site does not use, and what to write. content/STYLE.md shows the same list. */
export interface Term {
  found: RegExp;
  /** What to write instead; empty if the word says nothing. */
  write: string;
}

const term = (found: RegExp, write = ''): Term => ({ found, write });

export const TERMS: Record<Locale, readonly Term[]> = {
  zh: [
    term(/您/gu, '你'),
    term(/滑雪厂|雪厂/gu, '滑雪场'),
    term(/滑冰厂|溜冰厂|冰厂/gu, '冰场'),
    term(/溜冰/gu, '滑冰'),
    term(/滑雪板租赁/gu, '租雪板'),
    term(/帐号|帐户/gu, '账号'),
    term(/登陆(?=账号|网站)/gu, '登录'),
    term(/小白|萌新/gu, '新手'),
    term(/残废|残疾运动/gu, '残障'),
    term(/尊享|极致|燃爆|燃情|炸裂|赋能|打造|一站式|网红|必打卡|种草|宝藏|天花板/gu),
    term(/众所周知|不言而喻|总而言之|综上所述|值得一提的是|让我们一起/gu),
  ],
  en: [
    term(/\b(?:sledding|sledded)\b/gi, 'sledging'),
    term(/(?<!-level )\bski resorts?\b/g, 'ski area'),
    term(/\brentals?\b(?= (?:is|was|fee))/g, 'hire'),
    term(/(?<!digital-)\bRMB\b/g, '¥ or yuan'),
    term(
      /\b(?:unleash|unlock|elevate|seamless|nestled|bustling|vibrant|iconic|stunning|breathtaking|unforgettable|world-class|must-see|must-visit|ultimate|game-chang\w+|delve|embark|boasts?|myriad|plethora)\b/gi,
    ),
    term(/\b(?:in conclusion|needless to say|it is worth noting|whether you(?:’|')re|look no further)\b/gi),
    term(/\b(?:handicapped|wheelchair-bound|the disabled)\b/gi, 'disabled people'),
  ],
};

/** Claims that nothing can prove. Facts such as 最多 175 人 are no claims. */
export const SUPERLATIVES: Record<Locale, RegExp> = {
  zh: /国家级(?!滑雪旅游度假地)|世界级|最高级|顶级|顶尖|极品|首选|独一无二|史上|全网|第一品牌|最便宜(?! ?[¥\d\ufffc])|最(?:佳|好玩|好的|优|强|美|棒|划算|专业|权威|安全|受欢迎|先进|全面|完整)/gu,
  en: /\b(?:the|our|China’s|Asia’s|the country’s) (?:very )?(?:best|cheapest|safest|greatest|finest|easiest|coolest|most (?:beautiful|popular|advanced|exciting|complete))\b|\bnumber one\b|\bsecond to none\b|\bunrivalled\b/gi,
};
