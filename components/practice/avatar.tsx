import type { Customer } from '@/lib/practice/cast';
import { avatarArt, groupArt } from './avatar-art';

const SHOP_ART = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="#1f7a63"/><path d="M24 38C13 33 11 20 13 11c11 0 20 6 21 16-2-4-6-7-11-9 5 5 7 11 7 18-2 2-4 2-6 2z" fill="#e6f4ee"/></svg>',
)}`;

/** The picture of a customer or group. Says nothing: the name stands beside it. */
export function Avatar({ customer, size }: { customer: Customer; size: number }) {
  const src = customer.kind === 'group' ? groupArt(customer.avatar) : avatarArt(customer.avatar);
  return <Picture src={src} size={size} />;
}

/** The picture of a group's member: the same name has the same one. */
export function MemberAvatar({ name, size }: { name: string; size: number }) {
  const seed =
    [...name].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7) % 65_521;
  return <Picture src={avatarArt(seed)} size={size} />;
}

export function ShopAvatar({ size }: { size: number }) {
  return <Picture src={SHOP_ART} size={size} />;
}

function Picture({ src, size }: { src: string; size: number }) {
  return <img className="avatar" src={src} alt="" width={size} height={size} draggable={false} />;
}
