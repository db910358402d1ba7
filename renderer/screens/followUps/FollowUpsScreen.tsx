/** What is to be followed up. */
export default function FollowUpsScreen() {
  return null;
}
