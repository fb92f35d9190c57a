// Search text: one spelling for width, case and kana, and query words taken literally.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, markWords, wordsOf } from '../../../src/library/fold.ts';

describe('foldText', () => {
  it.each([
    ['ＧＥＯ', 'geo'],
    ['ゲオ', 'げお'],
    ['ｹﾞｵ', 'げお'],
    ['げお', 'げお'],
    ['ヴァイオリン', 'ゔぁいおりん'],
    ['Café ÀÉ', 'cafe ae'],
    ['㈱　ゲオ', '(株) げお'],
    ['がぎぐ', 'がぎぐ'],
  ])('%s becomes %s', (from, to) => expect(foldText(from)).toBe(to));

  it('folding twice changes nothing more', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)));
  });
});

describe('wordsOf', () => {
  it('splits at every kind of white space, each word once', () => {
    expect(wordsOf(' ゲオ　GEO\tgeo ')).toEqual(['げお', 'geo']);
  });
  it('keeps signs as they are', () => expect(wordsOf('(a+)+$ .*')).toEqual(['(a+)+$', '.*']));
  it('reads a pasted address as its host', () => {
    expect(wordsOf('https://www.umineko.example/shop?a=1')).toEqual(['umineko.example']);
    expect(wordsOf('www.umineko.example')).toEqual(['umineko.example']);
    expect(wordsOf('WWW.umineko.example/ www www.')).toEqual(['umineko.example', 'www', 'www.']);
  });
});

describe('markWords', () => {
  it('marks what the folded word covers in the text as written', () => {
    expect(markWords('株式会社ｹﾞｵです', ['げお'])).toEqual([
      { text: '株式会社', isMatch: false },
      { text: 'ｹﾞｵ', isMatch: true },
      { text: 'です', isMatch: false },
    ]);
  });
  it('never loses or adds a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
        const pieces = markWords(text, wordsOf(query));
        return pieces.map((piece) => piece.text).join('') === text;
      }),
    );
  });
});
