// Ways of saying things in English, one at a time: each in a small notice of its own.
import { expect, it } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

const notice = (body: string) =>
  readNotice({
    content: `Data incident at our supporter database\n\nNettle Hill Trust\nPublished 21 August 2024\n\nAn unauthorised person gained access to our systems, and the personal information of our supporters was copied. We are sorry.\n\n${body}`,
    kind: 'text',
  }).draft;

it.each([
  ['We were told on 29 July that one of the files was ours.', ['2024-07-29 detected']],
  ['On 29 July a member of the public wrote to us about it.', ['2024-07-29 detected']],
  ['Letters will go on 27 August to those for whom we have no email address.', ['2024-08-27 notified']],
  [
    'We reported it to the Information Commissioner on 31 July and to the Charity Commission on 2 August.',
    ['2024-07-31 regulator-reported', '2024-08-02 regulator-reported'],
  ],
  ['We began posting letters to supporters on 9 August.', ['2024-08-09 notified']],
])('events: %s', (line, expected) => {
  const events = (notice(line).timeline ?? []).filter((e) => e.kind !== 'published');
  expect(events.map((e) => `${e.on} ${e.kind}`)).toEqual(expected);
});

it.each([
  'What has been done',
  'What happens next',
  'How we are responding',
])('a heading ends the part above it: %s', (heading) => {
  const body = `Who is not affected\nMembers of our junior club.\n\n${heading}\n- We moved our back-ups to encrypted storage.`;
  expect((notice(body).scope?.out ?? []).map((o) => o.name?.en)).toEqual(['Members of our junior club']);
});

it.each([
  ['The file held records of 38,415 supporters.', 38_415],
  ['The file contained the records of 1,208 tenants.', 1_208],
])('how many: %s', (line, max) => {
  expect(notice(line).subjects).toMatchObject({ max, unit: 'people' });
});

it.each([
  ['Questions? Call our Privacy Line on 1800 000 418, 8 am to 6 pm weekdays.', '1800 000 418'],
  ['Contact us: Privacy Line, 0800 000 0418', '0800 000 0418'],
])('desks: %s', (line, tel) => {
  expect((notice(line).contacts ?? []).map((c) => c.tel)).toEqual([tel]);
});

it.each([
  [
    'The file held the last three digits of the bank account number.',
    [{ category: 'bank-account', protection: 'partial' }],
    [],
  ],
  ['Treatment notes are included for some of them.', [{ category: 'health' }], []],
  ['The file shows names. It holds no bank or card details.', [{ category: 'name' }], ['bank', 'card details']],
])('kinds of data: %s', (line, leaked, denied) => {
  const { data, notLeaked } = notice(line);
  expect(data).toEqual(leaked);
  expect((notLeaked ?? []).map((n) => n.en)).toEqual(denied);
});
