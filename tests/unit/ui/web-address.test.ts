// What may become a link (fault 80), and how a host that imitates another is shown (fault 81).
import { describe, expect, test } from 'vitest';
import { mailHrefOf, readWebAddress, telephoneHrefOf } from '../../../src/ui/web-address.ts';

describe('fault 80: addresses that are not clickable', () => {
  test.each([
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<b>x</b>',
    'vbscript:x',
    'blob:https://shop.example/1',
    'file:///etc/hosts',
    '//shop.example/notice',
    '/notice',
    'notice.html',
    'https://user:secret@shop.example/',
    'https://user@shop.example/',
    'https://',
    '',
  ])('%j', (text) => {
    expect(readWebAddress(text)).toEqual({ kind: 'refused', text });
  });

  test('https and http stay, and are told apart', () => {
    expect(readWebAddress('https://shop.example/notice?id=1')).toMatchObject({ kind: 'web', isEncrypted: true });
    expect(readWebAddress('http://shop.example/notice')).toMatchObject({ kind: 'web', isEncrypted: false });
  });
});

test('fault 81: the host is shown in punycode, so that Cyrillic cannot pass for Latin', () => {
  expect(readWebAddress('https://gеo.example/')).toMatchObject({ host: 'xn--go-nlc.example' });
});

test('telephone and mail links are built from checked characters alone', () => {
  expect(telephoneHrefOf('0120-007-090')).toBe('tel:0120007090');
  expect(telephoneHrefOf('+81 (3) 1234-5678')).toBe('tel:+81312345678');
  expect(telephoneHrefOf('0120;ext=1')).toBeUndefined();
  expect(telephoneHrefOf('*21*0120007090#')).toBeUndefined();
  expect(mailHrefOf('desk@shop.example')).toBe('mailto:desk@shop.example');
  expect(mailHrefOf('desk@shop.example?subject=x')).toBeUndefined();
});
