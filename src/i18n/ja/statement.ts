// Who says what about an incident, in one Japanese sentence. Never more than the source says.
import type { Disclosure } from '../../incident/types.ts';

const claims: Record<Disclosure, string> = {
  confirmed: '個人情報が漏えいしたと',
  suspected: '個人情報が漏えいした可能性があると',
  investigating: '個人情報が漏えいしたかどうかを調査中だと',
  'not-confirmed': '個人情報の漏えいは確認されていないと',
  'no-personal-data': '漏えいした情報に個人情報は含まれていないと',
  withdrawn: '先の公表を取り下げると',
};

export const statement = {
  company: (organization: string, disclosure: Disclosure) => `${organization}は、${claims[disclosure]}公表しています。`,
  regulator: (publisher: string, organization: string, disclosure: Disclosure) =>
    `${publisher}は、${organization}で${claims[disclosure]}公表しています。`,
  press: (publisher: string, organization: string, disclosure: Disclosure) =>
    `${publisher}は、${organization}で${claims[disclosure]}報じています。`,
  catalogue: (catalogue: string, service: string, disclosure: Disclosure) =>
    `${catalogue}は、${service}で${claims[disclosure]}して一覧に載せています。`,
  /** Whoever was wrong, the company or the record: the reason stands among the record's revisions. */
  withdrawn: (organization: string) =>
    `${organization}についてのこの記録は、取り下げました。理由は、記録の改訂に書いてあります。`,
  publishedOn: (day: string) => `${day}公表`,
  /** A catalogue's own day: when it listed the breach. */
  listedOn: (day: string) => `${day}掲載`,
  publishedUnknown: '公表日は記録にありません',
};
export type StatementTexts = typeof statement;
