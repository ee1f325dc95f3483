import type { DeskConversation } from '@/lib/practice/desk';
import { Avatar } from './avatar';

/** The right column: what the shop knows about the customer. */
export function CustomerCard({ conversation }: { conversation: DeskConversation }) {
  const { customer } = conversation;
  const facts: readonly (readonly [string, string])[] =
    customer.kind === 'group'
      ? [
          ['类型', '客户群'],
          ['成员', `${customer.members} 人`],
        ]
      : [
          ['称呼', customer.call],
          ['城市', customer.city],
          ['累计订单', `${customer.orders} 单`],
          ['累计消费', `¥${customer.spent.toLocaleString('zh-CN')}`],
          ['常用', customer.products.slice(0, 2).join('、')],
          ['默认快递', customer.courier],
        ];
  return (
    <aside className="card" aria-label="客户资料">
      <div className="card-head">
        <Avatar customer={customer} size={56} />
        <h3 className="card-name">{customer.name}</h3>
        <ul className="card-tags" aria-label="标签">
          {customer.tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      </div>
      <dl className="card-facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
