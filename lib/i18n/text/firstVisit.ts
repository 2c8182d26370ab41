import { twin } from '../twin.ts';

/** The words around the steps of a first visit; the steps themselves are in content/first-visit.yaml. */
export const firstVisitText = twin(
  {
    visit: '第一次去，是什么样',
    visitLead: '步骤是这类场地的一般做法；钱是这一家的，按 1 位成人、平日、现租器材。没查到的，去之前先问。',
    visitSources: '一般做法的出处',
    money: {
      ticket: '门票',
      gate: '园区大门票',
      rental: '器材',
      deposit: '押金',
      locker: '储物柜',
      lesson: '课程',
      transport: '班车',
    },
    included: '票里已含',
    notFound: '没查到',
  },
  {
    visit: 'What a first visit is like',
    visitLead:
      'The steps are how such places usually work. The money is this venue’s own: one adult, a weekday, hired gear. Where it says unknown, ask before you go.',
    visitSources: 'Who says so',
    money: {
      ticket: 'Ticket',
      gate: 'Park gate',
      rental: 'Gear',
      deposit: 'Deposit',
      locker: 'Locker',
      lesson: 'Lesson',
      transport: 'Bus',
    },
    included: 'in the ticket',
    notFound: 'unknown',
  },
);
