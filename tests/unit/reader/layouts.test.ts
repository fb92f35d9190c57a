// One chronology and one head, set out in the many ways of notices: whatever the layout, the same days are read.
import { expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

type Ev = [number, number, string, string];
const ev: Ev[] = [
  [11, 28, 'お客様からのお問い合わせにより発覚', 'detected'],
  [11, 28, '当該サーバーを停止', 'contained'],
  [11, 30, '個人情報保護委員会へ速報', 'regulator-reported'],
  [12, 4, '外部の専門会社に調査を依頼', 'investigation'],
  [12, 5, '警察署へ相談', 'police-reported'],
  [1, 19, '対象のお客様へ書面を発送', 'notified'],
  [1, 31, 'サービスを再開', 'resumed'],
];
const yearOf = (m: number) => (m > 6 ? 2023 : 2024);
const eraOf = (m: number) => (m > 6 ? '令和5年' : '令和6年');
const fw = (s: string) => s.replace(/[0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const kanji = (n: number) => {
  const d = '〇一二三四五六七八九';
  return n < 10
    ? d.charAt(n)
    : n < 20
      ? `十${n % 10 ? d.charAt(n % 10) : ''}`
      : `${d.charAt(Math.floor(n / 10))}十${n % 10 ? d.charAt(n % 10) : ''}`;
};
const wd = (m: number, d: number) => '日月火水木金土'[new Date(Date.UTC(yearOf(m), m - 1, d)).getUTCDay()];
const layouts: Record<string, (e: Ev[]) => string> = {
  plain: (e) => `■経緯\n${e.map(([m, d, t]) => `${m}月${d}日　${t}`).join('\n')}`,
  noHeading: (e) => e.map(([m, d, t]) => `${m}月${d}日　${t}`).join('\n'),
  yearEach: (e) => `経緯\n${e.map(([m, d, t]) => `${yearOf(m)}年${m}月${d}日 ${t}`).join('\n')}`,
  era: (e) => `記\n1 経過\n${e.map(([m, d, t]) => `　${eraOf(m)}${m}月${d}日　　${t}`).join('\n')}`,
  fullwidth: (e) =>
    `１．経緯\n${e.map(([m, d, t]) => fw(`　${yearOf(m)}年${m}月${d}日（${wd(m, d)}）　${t}`)).join('\n')}`,
  kanji: (e) => `一　経過\n${e.map(([m, d, t]) => `　${kanji(m)}月${kanji(d)}日　${t}いたしました。`).join('\n')}`,
  pdfSpaces: (e) => `４. 経緯\n${e.map(([m, d, t]) => `  ${yearOf(m)} 年 ${m} 月 ${d} 日  ${t}`).join('\n')}`,
  eraSpaces: (e) =>
    '４. 経緯\n' +
    e.map(([m, d, t]) => `  ${eraOf(m).replace(/(\d)/, ' $1 ')} ${m} 月 ${d} 日 ( ${wd(m, d)} )  ${t}`).join('\n'),
  slash: (e) => `＜経緯＞\n${e.map(([m, d, t]) => `${m}/${d} ${t}`).join('\n')}`,
  slashWd: (e) => `＜経緯＞\n${e.map(([m, d, t]) => `・${m}/${d}(${wd(m, d)}) ${t}`).join('\n')}`,
  ymd: (e) =>
    '経緯\n' +
    e.map(([m, d, t]) => `${yearOf(m)}/${String(m).padStart(2, '0')}/${String(d).padStart(2, '0')} ${t}`).join('\n'),
  iso: (e) =>
    '経緯\n' +
    e.map(([m, d, t]) => `${yearOf(m)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}: ${t}`).join('\n'),
  dots: (e) => `経緯\n${e.map(([m, d, t]) => `${yearOf(m)}.${m}.${d}　${t}`).join('\n')}`,
  dotsNoYear: (e) => `経緯\n${e.map(([m, d, t]) => `${m}.${d}　${t}`).join('\n')}`,
  eraShort: (e) => `経緯\n${e.map(([m, d, t]) => `R${yearOf(m) - 2018}.${m}.${d} ${t}`).join('\n')}`,
  ownLine: (e) => `経緯\n${e.map(([m, d, t]) => `${m}月${d}日\n　${t}`).join('\n')}`,
  ownLineBracket: (e) => `経緯\n${e.map(([m, d, t]) => `【${m}月${d}日】\n${t}`).join('\n')}`,
  ownLineBlank: (e) => `経緯\n\n${e.map(([m, d, t]) => `${m}月${d}日（${wd(m, d)}）\n${t}\n`).join('\n')}`,
  colon: (e) => `経緯\n${e.map(([m, d, t]) => `${m}月${d}日：${t}`).join('\n')}`,
  arrow: (e) => `経緯\n${e.map(([m, d, t]) => `${m}月${d}日 → ${t}`).join('\n')}`,
  dashes: (e) => `経緯\n${e.map(([m, d, t]) => `${m}月${d}日……${t}`).join('\n')}`,
  pipe: (e) => `経緯\n${e.map(([m, d, t]) => `| ${m}月${d}日 | ${t} |`).join('\n')}`,
  tab: (e) => `経緯\n日時\t内容\n${e.map(([m, d, t]) => `${m}月${d}日\t${t}`).join('\n')}`,
  numbered: (e) => `経緯\n${e.map(([m, d, t], i) => `(${i + 1}) ${m}月${d}日、${t}`).join('\n')}`,
  circled: (e) => `経緯\n${e.map(([m, d, t], i) => `${'①②③④⑤⑥⑦'[i]}${m}月${d}日　${t}`).join('\n')}`,
  yearHead: (e) =>
    '経緯\n2023年\n' +
    e
      .filter((x) => x[0] > 6)
      .map(([m, d, t]) => `　${m}月${d}日　${t}`)
      .join('\n') +
    '\n2024年\n' +
    e
      .filter((x) => x[0] < 6)
      .map(([m, d, t]) => `　${m}月${d}日　${t}`)
      .join('\n'),
  monthOnce: (e) => {
    let last = 0;
    return (
      '経緯\n' +
      e
        .map(([m, d, t]) => {
          const s = m === last ? `　　${d}日　${t}` : `${m}月${d}日　${t}`;
          last = m;
          return s;
        })
        .join('\n')
    );
  },
  dateAfter: (e) => `経緯\n${e.map(([m, d, t]) => `・${t}（${m}月${d}日）`).join('\n')}`,
  times: (e) => `経緯\n${e.map(([m, d, t]) => `${m}月${d}日 10:30　${t}`).join('\n')}`,
  times2: (e) => `経緯\n${e.map(([m, d, t]) => `${m}月${d}日（${wd(m, d)}）午前10時30分ごろ、${t}`).join('\n')}`,
  oneLine: (e) => `経緯は次のとおりです。${e.map(([m, d, t]) => `${m}月${d}日 ${t}`).join('、')}。`,
  quoted: (e) => `> 経緯\n${e.map(([m, d, t]) => `> ${m}月${d}日 ${t}`).join('\n')}`,
  wrapped: (e) => `経緯\n${e.map(([m, d, t]) => `${m}月${d}日　${t}`.replace(/(.{12})/, '$1\n　　　　　')).join('\n')}`,
  pages: (e) => `経緯\n${e.map(([m, d, t], i) => `${m}月${d}日　${t}${i === 2 ? '\n\n- 1 -\n\f\n' : ''}`).join('\n')}`,
  prose: (e) => e.map(([m, d, t]) => `${m}月${d}日に${t}いたしました。`).join(''),
  kou: (e) => `１　事案の経過\n　${e.map(([m, d, t], i) => `${'アイウエオカキ'[i]}　${m}月${d}日　${t}`).join('\n　')}`,
  star: (e) => `◎経過\n${e.map(([m, d, t]) => `＊${m}月${d}日　${t}`).join('\n')}`,
  html_table: (e) =>
    '<h2>経緯</h2><table><tr><th>日付</th><th>内容</th></tr>' +
    e.map(([m, d, t]) => `<tr><td>${m}月${d}日</td><td>${t}</td></tr>`).join('') +
    '</table>',
  html_rowspan: (e) =>
    '<h2>経緯</h2><table><tr><td rowspan="2">11月28日</td><td>' +
    (e[0]?.[2] ?? '') +
    '</td></tr><tr><td>' +
    (e[1]?.[2] ?? '') +
    '</td></tr>' +
    e
      .slice(2)
      .map(([m, d, t]) => `<tr><td>${m}月${d}日</td><td>${t}</td></tr>`)
      .join('') +
    '</table>',
  html_dl: (e) => `<h2>経緯</h2><dl>${e.map(([m, d, t]) => `<dt>${m}月${d}日</dt><dd>${t}</dd>`).join('')}</dl>`,
  html_ul: (e) => `<h2>経緯</h2><ul>${e.map(([m, d, t]) => `<li>${m}月${d}日　${t}</li>`).join('')}</ul>`,
  html_ul_strong: (e) =>
    `<h2>経緯</h2><ul>${e.map(([m, d, t]) => `<li><strong>${m}月${d}日</strong> ${t}</li>`).join('')}</ul>`,
  html_time: (e) =>
    '<h2>経緯</h2>' +
    e.map(([m, d, t]) => `<p><time datetime="${yearOf(m)}-${m}-${d}">${m}月${d}日</time><br>${t}</p>`).join(''),
  html_h3: (e) => `<h2>経緯</h2>${e.map(([m, d, t]) => `<h3>${m}月${d}日</h3><p>${t}</p>`).join('')}`,
  html_pre: (e) => `<h2>経緯</h2><pre>${e.map(([m, d, t]) => `${m}月${d}日    ${t}`).join('\n')}</pre>`,
  html_br: (e) => `<p><b>経緯</b><br>${e.map(([m, d, t]) => `${m}月${d}日　${t}`).join('<br>')}</p>`,
  html_div: (e) =>
    `<div>経緯</div>${e.map(([m, d, t]) => `<div><div>${m}月${d}日</div><div>${t}</div></div>`).join('')}`,
  html_span: (e) =>
    '<h2>経緯</h2>' +
    e.map(([m, d, t]) => `<div class="row"><span>${m}月${d}日</span><span>${t}</span></div>`).join(''),
  html_ol: (e) => `<h3>経緯</h3><ol>${e.map(([m, d, t]) => `<li>${yearOf(m)}年${m}月${d}日：${t}</li>`).join('')}</ol>`,
  html_dl_many: (e) =>
    '<h2>経緯</h2><dl><dt>2023年11月28日</dt><dd>' +
    (e[0]?.[2] ?? '') +
    '</dd><dd>' +
    (e[1]?.[2] ?? '') +
    '</dd>' +
    e
      .slice(2)
      .map(([m, d, t]) => `<dt>${yearOf(m)}年${m}月${d}日</dt><dd>${t}</dd>`)
      .join('') +
    '</dl>',
  html_th: (e) =>
    '<table><caption>経緯</caption>' +
    e.map(([m, d, t]) => `<tr><th>${m}月${d}日（${wd(m, d)}）</th><td><p>${t}</p></td></tr>`).join('') +
    '</table>',
};

const lead =
  '弊社のサーバーが不正アクセスを受け、お客様の個人情報が流出した可能性があることが判明しましたので、下記のとおりご報告いたします。お客様にはご迷惑をおかけし、深くお詫び申し上げます。';
const desk = 'お問い合わせ先　お客様相談室　電話 03-0000-0001（平日9時～17時）';
const expected = ev.map(
  ([m, d, , kind]) => `${yearOf(m)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')} ${kind}`,
);

test.each(Object.keys(layouts))('a chronology as %s', (name) => {
  const body = layouts[name]?.(ev) ?? '';
  const isHtml = name.startsWith('html');
  const content = isHtml
    ? `<html><body><main><h1>個人情報の流出に関するお詫びとご報告</h1><p>2024年2月9日<br>株式会社ナズナ食品</p><p>${lead}</p>${body}<h2>お問い合わせ</h2><p>${desk}</p></main></body></html>`
    : `令和6年2月9日\nお客様各位\n株式会社ナズナ食品\n\n個人情報の流出に関するお詫びとご報告\n\n${lead}\n\n${body}\n\n${desk}\n`;
  const { draft } = readNotice({ content, kind: isHtml ? 'html' : 'text' });
  const read = (draft.timeline ?? []).filter((e) => e.kind !== 'published').map((e) => `${e.on} ${e.kind}`);
  expect(read.sort()).toEqual(expected.sort());
});

const title = '個人情報の流出に関するお詫びとご報告';
test.each([
  `2024.10.20 ${title}`,
  `${title}(2024年10月20日)`,
  `公開日:2024/10/20\n更新日:2024/10/25\n${title}`,
  `最終更新日 2024年10月25日\n掲載日 2024年10月20日\n${title}`,
  `【2024年10月20日】${title}`,
  `Date: Sun, 20 Oct 2024 10:00:00 +0900\nFrom: info@mihon.example\nSubject: ${title}`,
  `第1報　2024年10月20日 18時00分\n${title}`,
  `令和 ６ 年 １０ 月 ２０ 日\n\n${title}`,
  `二〇二四年十月二十日\n${title}`,
  `${title}\n\n本日(2024年10月20日)、下記のとおり公表いたします。`,
  `報道資料\n令和6年10月20日(日曜日)14時\n${title}`,
  `${title}\n(令和６年１０月２０日付)`,
  `Date of notice: 10/20/2024\n${title}`,
])('the day of the notice: %s', (head) => {
  expect(readNotice({ content: `${head}\n\n${lead}\n\n${desk}`, kind: 'text' }).draft.publishedOn).toBe('2024-10-20');
});
