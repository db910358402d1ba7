/** Records an offer from anywhere. */
export default function QuickOffer({ onClose }: { readonly onClose: () => void }) {
  return <button type="button" onClick={onClose} />;
}
