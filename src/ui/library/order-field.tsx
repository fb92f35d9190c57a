// How the list is sorted: a choice beside the number of results.
import { useId } from 'preact/hooks';
import { libraryTexts } from '../../i18n/library.ts';
import { isOrder, type Order, orders } from '../../library/order-entries.ts';
import { useTexts } from '../language.tsx';
import '../field.css';
import './order-field.css';

interface OrderFieldProps {
  /** Absent: newest first. */
  order: Order | undefined;
  onOrder: (order: Order | undefined) => void;
}

export function OrderField({ order, onOrder }: OrderFieldProps) {
  const id = useId();
  const t = useTexts(libraryTexts);
  return (
    <div class="order-field">
      <label for={id}>{t.orderBy}</label>
      <select
        id={id}
        class="select"
        value={order ?? ''}
        onChange={({ currentTarget: { value } }) => onOrder(isOrder(value) ? value : undefined)}
      >
        <option value="">{t.newestFirst}</option>
        {orders.map((name) => (
          <option key={name} value={name}>
            {t.order[name]}
          </option>
        ))}
      </select>
      {(order === 'largest' || order === 'quickest') && <span class="order-note">{t.orderNote[order]}</span>}
    </div>
  );
}
