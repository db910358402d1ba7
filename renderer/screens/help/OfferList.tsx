/** All offers, and how far each is. */
export default function OfferList({ openId }: { readonly openId: string | null }) {
  return <p>{openId}</p>;
}
