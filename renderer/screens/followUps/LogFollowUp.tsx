/** Records a conversation from anywhere. */
export default function LogFollowUp({ onClose }: { readonly onClose: () => void }) {
  return <button type="button" onClick={onClose} />;
}
