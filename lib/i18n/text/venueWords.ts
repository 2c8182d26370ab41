import { twin } from '../twin.ts';

/** The field's own terms: kinds of place, who pays, which day. */
export const venueWords = twin(
  {
    kinds: {
      'ice-rink': '室内冰场',
      'outdoor-rink': '露天冰场',
      'ski-resort': '滑雪场',
      'indoor-ski': '室内滑雪馆',
      'snow-park': '冰雪乐园',
      'dry-slope': '旱雪场',
      curling: '冰壶场',
    },
    tristate: { yes: '是', no: '否', unknown: '没查到' },
    audiences: {
      adult: '成人',
      child: '儿童',
      student: '学生',
      senior: '老人',
      family: '家庭',
      anyone: '所有人',
    },
    days: { any: '不分日期', weekday: '平日', weekend: '周末', holiday: '节假日' },
    findCta: '找能去的场地',
  },
  {
    kinds: {
      'ice-rink': 'Indoor rink',
      'outdoor-rink': 'Outdoor rink',
      'ski-resort': 'Ski area',
      'indoor-ski': 'Indoor ski hall',
      'snow-park': 'Snow park',
      'dry-slope': 'Dry slope',
      curling: 'Curling hall',
    },
    tristate: { yes: 'yes', no: 'no', unknown: 'not known' },
    audiences: {
      adult: 'adult',
      child: 'child',
      student: 'student',
      senior: 'senior',
      family: 'family',
      anyone: 'anyone',
    },
    days: { any: 'any day', weekday: 'weekday', weekend: 'weekend', holiday: 'holiday' },
    findCta: 'Find a place to go',
  },
);
