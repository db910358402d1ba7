/** Asks that wait for help, with who may give it. */
export default function AskList({ openId }: { readonly openId: string | null }) {
  return <p>{openId}</p>;
}
