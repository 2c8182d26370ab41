import { twin } from '../twin.ts';

/** Words beside a picture: `图：李雷，2026 年，CC BY 4.0`. */
export const pictureText = twin(
  {
    by: '图：',
    made: (year: string) => `，${year} 年，`,
  },
  {
    by: 'Picture: ',
    made: (year: string) => `, ${year}, `,
  },
);
