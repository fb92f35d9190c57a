// What every picture has around it: a heading, a note, the picture, and the same numbers as a table.
import type { ComponentChildren } from 'preact';
import { figureTexts } from '../../i18n/figures.ts';
import { Disclosure } from '../disclosure.tsx';
import { useTexts } from '../language.tsx';
import './figure.css';

interface FigureFrameProps {
  title: string;
  note?: ComponentChildren;
  tools?: ComponentChildren;
  columns: readonly string[];
  /** First cell heads its row; a link where the row can be chosen. */
  rows: readonly { key: string; href?: string; cells: readonly string[] }[];
  children: ComponentChildren;
}

export function FigureFrame({ title, note, tools, columns, rows, children }: FigureFrameProps) {
  const t = useTexts(figureTexts);
  return (
    <figure class="figure sheet">
      <figcaption>
        <h2>{title}</h2>
        {note && <p class="fact-note">{note}</p>}
      </figcaption>
      {tools}
      {children}
      <Disclosure summary={t.table} level={3}>
        <table class="figure-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, href, cells: [head, ...cells] }) => (
              <tr key={key}>
                <th scope="row">{href ? <a href={href}>{head}</a> : head}</th>
                {cells.map((cell, i) => (
                  <td key={columns[i + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </figure>
  );
}
